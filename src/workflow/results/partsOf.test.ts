import {
  appraise,
  createDataset,
  createIndicator,
  createPolicy,
  type AppraisalPolicy,
  type ModelNode,
} from "../../core/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import { partsOf } from "./partsOf.ts";

const area = (id: string, parentId: string | null): ModelNode => ({
  kind: "area",
  id,
  name: id,
  aliases: [],
  parentId,
  weight: 1,
});
const leaf = (id: string, parentId: string | null) => createIndicator({ id, parentId, weight: 0.5 });

function appraisalOf(nodes: AppraisalPolicy["model"]["nodes"]): Appraisal {
  const policy = createPolicy({ model: { basis: "parent", intendedTotal: null, nodes } });
  const dataset = createDataset(
    [{ id: "E1" }, { id: "E2" }],
    [
      { indicatorId: "quality", entries: [90, 70] },
      { indicatorId: "speed", entries: [60, null] },
    ],
  );
  // The function reads only these three.
  return { policy, dataset, result: appraise(policy, dataset) } as Appraisal;
}

describe("partsOf", () => {
  it("sets her parts beside the means of all who have a score there", () => {
    const parts = partsOf(appraisalOf([leaf("quality", null), leaf("speed", null)]), 1);
    expect(parts.map(({ name, score, mean }) => [name, score, mean])).toEqual([
      ["quality", 70, 80],
      ["speed", null, 60],
    ]);
  });

  it("looks inside where the model has one area around everything", () => {
    const nodes = [area("all", null), leaf("quality", "all"), leaf("speed", "all")];
    expect(partsOf(appraisalOf(nodes), 0).map(({ nodeId }) => nodeId)).toEqual(["quality", "speed"]);
  });
});
