import type { AppraisalPolicy, MissingPolicy, PlainEntry } from "../../../src/core/index.ts";
import {
  appraise,
  areaScoreOf,
  createDataset,
  createIndicator,
  createPolicy,
  flagsOf,
  gradeOf,
  rankOf,
  scoreOf,
  scoreStateOf,
} from "../../../src/core/index.ts";
import { documentLeaves, documentPolicy } from "./documentPolicy.ts";

const one = (entries: readonly PlainEntry[]) =>
  createDataset(
    [{ id: "E1" }],
    documentLeaves.map((indicatorId, index) => ({ indicatorId, entries: [entries[index] ?? null] })),
  );

describe("golden cases of scoring", () => {
  it("G1 weighs the seven leaves of document 000 to 88.0", () => {
    const result = appraise(documentPolicy(), one([88, 92, 85, 80, 75, 90, 100]));
    expect(scoreOf(result, 0)).toBeCloseTo(88, 12);
    expect(gradeOf(result, 0)).toBe("B");
    expect(result.issues).toEqual([]);
  });

  it.each<[MissingPolicy, number, number, string]>([
    ["zero", 84.25, 69.16666666666667, "notApplicableZero"],
    ["renormalise", 88.4, 83, "notApplicableRenormalised"],
    ["renormaliseGlobal", 88.68421052631578, 83, "notApplicableRenormalisedGlobal"],
  ])("G2 with one leaf not applicable, %s gives %d", (notApplicable, score, ability, flag) => {
    const policy = documentPolicy({ absence: { missing: "block", notApplicable } });
    const result = appraise(policy, one([88, 92, 85, 80, "N/A", 90, 100]));
    expect(scoreOf(result, 0)).toBeCloseTo(score, 10);
    expect(areaScoreOf(result, 0, "ability")).toBeCloseTo(ability, 10);
    expect(flagsOf(result, 0)).toEqual([flag]);
  });

  it("G2 with block there is no total, and the state says so", () => {
    const policy = documentPolicy({ absence: { missing: "renormalise", notApplicable: "block" } });
    const result = appraise(policy, one([88, 92, 85, 80, "N/A", 90, 100]));
    expect([scoreOf(result, 0), scoreStateOf(result, 0), rankOf(result, 0)]).toEqual([null, "blocked", null]);
  });

  const parts = (absence: AppraisalPolicy["absence"]) =>
    createPolicy({
      scoreScale: { min: 0, max: 5 },
      absence,
      model: {
        basis: "parent",
        intendedTotal: null,
        nodes: [
          { kind: "area", id: "goals", parentId: null, name: "goals", aliases: [], weight: 1 / 3 },
          createIndicator({ id: "goal1", parentId: "goals", weight: 0.3 }),
          createIndicator({ id: "goal2", parentId: "goals", weight: 0.7 }),
          createIndicator({ id: "feedback", parentId: null, weight: 1 / 3 }),
          createIndicator({ id: "self", parentId: null, weight: 1 / 3 }),
        ],
      },
    });
  const goals = createDataset(
    [{ id: "E1" }],
    [
      { indicatorId: "goal1", entries: [5] },
      { indicatorId: "goal2", entries: [3] },
    ],
  );
  it("G3 5 and 3 at 30 and 70 percent are 3.6 when what is missing is left out, and blocked otherwise", () => {
    const left = appraise(parts({ missing: "renormalise", notApplicable: "renormalise" }), goals);
    expect(scoreOf(left, 0)).toBeCloseTo(3.6, 12);
    const blocked = appraise(parts({ missing: "block", notApplicable: "renormalise" }), goals);
    expect([scoreOf(blocked, 0), scoreStateOf(blocked, 0)]).toEqual([null, "blocked"]);
  });
});
