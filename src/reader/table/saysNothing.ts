import type { HeaderColumn } from "./tableFrame.ts";

/** A heading that no word we know settles: it gives no role, rater, weight or period. */
export function saysNothing({ labels }: HeaderColumn): boolean {
  const leaf = labels.at(-1);
  return (
    leaf === undefined ||
    (leaf.role === null && leaf.rater === null && leaf.weight === null && leaf.period === null)
  );
}
