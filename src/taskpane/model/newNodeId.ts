import type { AppraisalPolicy } from "../../core/index.ts";

/** An id that no node of the policy has: "new1", "new2" and so on. */
export function newNodeId({ model }: Pick<AppraisalPolicy, "model">): string {
  const used = new Set(model.nodes.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = `new${String(number)}`;
    if (!used.has(id)) return id;
  }
}
