import { createDataset } from "../../createDataset.ts";
import { createIndicator } from "../../policy/createIndicator.ts";
import { createPolicy } from "../../policy/createPolicy.ts";
import { nodeScores } from "../../scoring/nodeScores.ts";
import { trainingNeeds } from "./trainingNeeds.ts";

const ids = ["analysis", "writing", "teamwork"];
const policyWith = (trainingBelow: number | null) =>
  createPolicy({
    model: {
      basis: "parent",
      intendedTotal: null,
      nodes: ids.map((id) => createIndicator({ id, parentId: null, weight: null })),
    },
    followUp: { bonusCoefficients: {}, trainingBelow, courses: { writing: ["Clear writing"] } },
  });

describe("trainingNeeds", () => {
  const entries = { analysis: [55, 60], writing: [40, null], teamwork: [90, 75] } as const;
  const data = createDataset(
    [{ id: "E1" }, { id: "E2" }],
    Object.entries(entries).map(([indicatorId, column]) => ({ indicatorId, entries: column })),
  );
  const needsOf = (bound: number | null, row: number) => {
    const policy = policyWith(bound);
    return trainingNeeds(policy, nodeScores(policy, data), row);
  };

  it("names the weak indicators, the widest gap first, with their courses", () => {
    expect(needsOf(60, 0)).toEqual([
      { nodeId: "writing", score: 40, gap: 20, courses: ["Clear writing"] },
      { nodeId: "analysis", score: 55, gap: 5, courses: [] },
    ]);
  });

  it("finds nothing where the bound is just met and the rest is not scored", () => {
    expect(needsOf(60, 1)).toEqual([]);
  });

  it("suggests nothing where the policy has no bound", () => {
    expect(needsOf(null, 0)).toEqual([]);
  });
});
