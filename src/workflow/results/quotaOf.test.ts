import {
  appraise,
  createDataset,
  createIndicator,
  createPolicy,
  type DistributionPolicy,
  type GradeOverride,
} from "../../core/index.ts";
import { quotaOf } from "./quotaOf.ts";

const people = [95, 92, 85, 70].map((score, row) => ({
  id: `E${String(row)}`,
  department: row % 2 === 0 ? "增长部" : "内容部",
  score,
}));

/** Four people in two departments, half of each group may have an A; what the quota says after the overrides. */
function quotaWith(
  group: DistributionPolicy["group"],
  overrides: readonly Pick<GradeOverride, "employeeId" | "to">[],
) {
  const policy = createPolicy({
    model: {
      basis: "parent",
      intendedTotal: null,
      nodes: [createIndicator({ id: "q", parentId: null, weight: 1 })],
    },
    distribution: {
      shares: [
        { grade: "A", share: 0.5 },
        { grade: "B", share: 0.5 },
      ],
      mode: "hard",
      group,
      jointPools: [],
      equalFractions: "topFirst",
      tiePolicy: "expandUp",
      minimumGroupSize: 1,
      excludes: [],
      floorGates: [],
    },
  });
  const signed = { from: null, who: "周予安", when: "2026-12-01T09:00:00+08:00", why: "校准会" };
  const dataset = createDataset(people, [{ indicatorId: "q", entries: people.map(({ score }) => score) }], {
    overrides: overrides.map((override) => ({ ...signed, ...override })),
  });
  return quotaOf({ result: appraise(policy, dataset), dataset }).map(({ names, lines, isExceeded }) => [
    names.join(),
    lines.map(({ grade, people: count, seats }) => `${grade} ${String(count)}/${String(seats)}`).join(),
    isExceeded,
  ]);
}

describe("quotaOf", () => {
  it("is kept where nobody changed a grade", () => {
    expect(quotaWith("all", [])).toEqual([["", "A 2/2,B 2/2", false]]);
  });

  it("counts a calibrated person where she stands now, and says that the seats do not suffice", () => {
    expect(quotaWith("all", [{ employeeId: "E2", to: "A" }])).toEqual([["", "A 3/2,B 1/2", true]]);
    const swapped = [
      { employeeId: "E2", to: "A" },
      { employeeId: "E0", to: "B" },
    ];
    expect(quotaWith("all", swapped)).toEqual([["", "A 2/2,B 2/2", false]]);
  });

  it("looks at each department by itself, and more people in the lowest grade are no excess", () => {
    expect(quotaWith("department", [{ employeeId: "E1", to: "B" }])).toEqual([
      ["增长部", "A 1/1,B 1/1", false],
      ["内容部", "A 0/1,B 2/1", false],
    ]);
  });
});
