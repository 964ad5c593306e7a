import { createDataset } from "../createDataset.ts";
import { createIndicator } from "../policy/createIndicator.ts";
import { createPolicy } from "../policy/createPolicy.ts";
import type { RaterGroup } from "../policy/raterPolicy.ts";
import { appraise } from "../scoring/appraise.ts";
import { diagnose } from "./diagnose.ts";

const leaves = ["quality", "speed", "care"];
const policy = createPolicy({
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: leaves.map((id) => createIndicator({ id, parentId: null, weight: 1 / 3 })),
  },
  distribution: {
    shares: [
      { grade: "A", share: 0.2 },
      { grade: "B", share: 0.5 },
      { grade: "C", share: 0.3 },
    ],
    mode: "soft",
    group: "all",
    jointPools: [],
    equalFractions: "topFirst",
    tiePolicy: "expandUp",
    minimumGroupSize: 5,
    excludes: [],
    floorGates: [],
  },
});
const people = Array.from({ length: 12 }, (_, row) => ({
  id: `E${String(row)}`,
  department: row < 6 ? "North" : "South",
}));
const column = (
  indicatorId: string,
  raterGroup: RaterGroup,
  raterId: string,
  points: (row: number) => number,
) => ({
  indicatorId,
  raterGroup,
  raterIds: people.map(() => raterId),
  entries: people.map((_, row) => points(row)),
});
/** Everybody's three leaves by one rater. */
const rated = (group: RaterGroup, id: string, points: (row: number, leaf: number) => number) =>
  leaves.map((leaf, index) => column(leaf, group, id, (row) => points(row, index)));
const issuesOf = (measures: Parameters<typeof createDataset>[1], options = {}) => {
  const dataset = createDataset(people, measures);
  const before = appraise(policy, dataset);
  const scores = [...before.overall.values];
  const { issues } = diagnose(policy, dataset, before, options);
  expect([...before.overall.values]).toEqual(scores);
  return issues;
};

const fair = (row: number, leaf: number): number => 60 + row * 2 + leaf * 3;

describe("diagnose", () => {
  it("says nothing where raters agree", () => {
    const quiet = [
      ...rated("superior", "R1", fair),
      ...rated("peer", "R2", (row, leaf) => fair(row, leaf) + 2),
    ];
    expect(issuesOf(quiet)).toEqual([]);
  });

  it("names the lenient and the severe rater by their distance on the same people", () => {
    const issues = issuesOf([
      ...rated("superior", "R1", fair),
      ...rated("peer", "R2", (row, leaf) => fair(row, leaf) - 10),
    ]);
    expect(issues).toEqual([
      {
        code: "rater_lenient",
        at: null,
        raterId: "R1",
        entries: 36,
        difference: expect.closeTo(10, 9) as unknown,
      },
      {
        code: "rater_severe",
        at: null,
        raterId: "R2",
        entries: 36,
        difference: expect.closeTo(-10, 9) as unknown,
      },
    ]);
  });

  it("sees flat lines and central tendency", () => {
    const issues = issuesOf([...rated("superior", "R1", fair), ...rated("peer", "R2", () => 72)]);
    expect(issues.map(({ code, ...facts }) => [code, "raterId" in facts && facts.raterId])).toEqual([
      ["ratings_flat", "R2"],
      ["ratings_central", "R2"],
    ]);
  });

  it("holds the self-assessment against the superior's rating", () => {
    const issues = issuesOf([
      ...rated("superior", "R1", fair),
      ...rated("self", "own", (row, leaf) => fair(row, leaf) + (row === 3 ? 20 : 0)),
    ]);
    expect(issues).toEqual([
      {
        code: "self_above_superior",
        at: null,
        employeeId: "E3",
        employeeName: "E3",
        selfMean: expect.closeTo(89, 9) as unknown,
        superiorMean: expect.closeTo(69, 9) as unknown,
        difference: expect.closeTo(20, 9) as unknown,
      },
    ]);
  });

  it("sees departments apart and more best grades than seats, and leaves small groups alone", () => {
    const measures = rated("superior", "R1", (row, leaf) => (row < 6 ? 60 : 92) + leaf);
    const codes = issuesOf(measures, { flatShare: 2 }).map(({ code }) => code);
    expect(codes).toEqual(["grade_inflation"]);
    const wider = issuesOf(measures, { departmentErrors: 2 }).map(({ code }) => code);
    expect(wider).toEqual(["department_mean_apart", "department_mean_apart", "grade_inflation"]);
    expect(issuesOf(measures, { departmentErrors: 2, minimumCount: 7 }).map(({ code }) => code)).toEqual([
      "grade_inflation",
    ]);
  });
});
