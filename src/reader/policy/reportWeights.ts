import type { NodeDraft } from "../join/joinIndicators.ts";
import type { IssueList } from "../report/issueList.ts";
import type { SettledWeights } from "./settleWeights.ts";

/**
 * Tells of weights that do not add up, on the sheet as a whole and under each area, and of indicators without any beside
 * those that have them.
 *
 * @param areAsTyped - The sheet's own totals are sums of its weights as they stand, so that they are no mistake for it.
 */
export function reportWeights(
  nodes: readonly NodeDraft[],
  { basis, weightOf }: SettledWeights,
  areAsTyped: boolean,
  issues: IssueList,
): void {
  const shareOf = ({ id }: NodeDraft): number | null => weightOf.get(id) ?? null;
  const top = nodes.filter(({ parentId, kind }) =>
    basis === "total" ? kind === "indicator" : parentId === null,
  );
  const first = top.find(({ weight }) => weight !== null);
  const without = basis === "total" ? top.filter((node) => shareOf(node) === null) : [];
  if (without.length > 0)
    issues.add({
      code: "weights_missing",
      at: without[0]?.at ?? null,
      indicators: without.map(({ name }) => name),
      assumed: "nothing",
    });
  const shown = nodes.filter(({ weight }) => weight?.source === "totals");
  if (shown.length > 0)
    issues.add({
      code: "weights_missing",
      at: shown[0]?.weight?.at ?? null,
      indicators: shown.map(({ name, weight }) => `${name} ${weight?.typed ?? ""}`),
      assumed: "totals",
    });
  const sum = sumOf(top.map(shareOf));
  if (first !== undefined && sum !== null && Math.abs(sum - 1) > 0.0001)
    issues.add({
      code: "weight_sum_off",
      at: first.weight?.at ?? null,
      parent: "",
      sumPercent: Number((sum * 100).toPrecision(10)),
      handledAs: areAsTyped && basis === "total" ? "asTyped" : "scaled",
    });
  for (const area of nodes.filter(({ kind }) => kind === "area")) {
    const children = nodes.filter(({ parentId }) => parentId === area.id);
    const childSum = sumOf(children.map(shareOf));
    if (childSum === null || children.length === 0) continue;
    const wanted = basis === "parent" ? 1 : (area.weight?.share ?? childSum);
    if (Math.abs(childSum - wanted) > 0.0001)
      issues.add({
        code: "weight_sum_off",
        at: children[0]?.weight?.at ?? area.at,
        parent: area.name,
        sumPercent: Number((childSum * 100).toPrecision(10)),
        handledAs: "scaled",
      });
  }
}

/** Tells that no weights stand, and what that was taken to mean. */
export function reportMissingWeights(
  nodes: readonly NodeDraft[],
  isPlainSum: boolean,
  issues: IssueList,
): void {
  const leaves = nodes.filter(({ kind }) => kind === "indicator");
  issues.add({
    code: "weights_missing",
    at: leaves[0]?.at ?? null,
    indicators: leaves.map(({ name }) => name),
    assumed: isPlainSum ? "sum" : "equal",
  });
}

/** Null where one is not known. */
function sumOf(shares: readonly (number | null)[]): number | null {
  return shares.reduce<number | null>(
    (sum, share) => (sum === null || share === null ? null : sum + share),
    0,
  );
}
