import type { TypedResult } from "../../core/index.ts";
import { placeAt } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { NodeDraft } from "../join/joinIndicators.ts";
import { fittedShares } from "../layout/fittedShares.ts";

const mostIndicators = 6;
const fewestTotals = 5;

/** Entries of all indicators in their order, and the total that stands beside them; NaN where one is missing. */
interface Totalled {
  readonly entries: readonly (readonly number[])[];
  readonly sums: readonly number[];
  readonly at: string;
}

/**
 * "Objectives | Competencies | Overall" as plain numbers: no weight stands anywhere, and yet the totals of (nearly) all
 * people come to the same shares of the entries, in whole five percents; or to the mean of what the areas come to, each
 * the mean of its own. Fills `weight` of the nodes. What equal weights come to as well shows none.
 */
export function takeTotalledWeights(
  nodes: readonly NodeDraft[],
  drafts: readonly MeasureDraft[],
  results: readonly TypedResult[],
): void {
  const leaves = nodes.filter(({ kind }) => kind === "indicator");
  const isPlain = drafts.every(
    ({ kind, raterGroup, raterSlot }) => kind === "rating" && raterGroup === null && raterSlot === 0,
  );
  if (!isPlain || leaves.length < 2 || nodes.some(({ weight }) => weight !== null)) return;
  const totalled = totalledIn(leaves, drafts, results);
  if (
    isFollowed(
      totalled,
      leaves.map(() => 1 / leaves.length),
    )
  )
    return;
  const weigh = (node: NodeDraft, share: number): void => {
    const typed = `${String(Number((share * 100).toFixed(1)))}%`;
    node.weight = { share, typed, at: totalled.at, source: "totals", isPoints: false };
  };
  const shares = leaves.length > mostIndicators ? null : fittedShares(totalled.entries, totalled.sums);
  if (shares?.includes(0) === false && isFollowed(totalled, shares)) {
    leaves.forEach((leaf, index) => {
      weigh(leaf, shares[index] ?? 0);
    });
    return;
  }
  const areas = nodes.filter(({ id }) => leaves.some(({ parentId }) => parentId === id));
  const sizeOf = (id: string | null): number => leaves.filter(({ parentId }) => parentId === id).length;
  const isParted = areas.length > 1 && leaves.every(({ parentId }) => parentId !== null);
  const even = leaves.map(({ parentId }) => 1 / areas.length / sizeOf(parentId));
  if (isParted && isFollowed(totalled, even)) for (const area of areas) weigh(area, 1 / areas.length);
}

function totalledIn(
  leaves: readonly NodeDraft[],
  drafts: readonly MeasureDraft[],
  results: readonly TypedResult[],
): Totalled {
  const wholes = results.filter(({ kind, nodeId }) => kind === "total" && nodeId === null);
  const rows = wholes.flatMap(({ values, periodId, places }) =>
    values.flatMap((value, row) => (typeof value === "number" ? [{ value, row, periodId, places }] : [])),
  );
  const [first] = rows;
  const keyOf = (indicatorId: string, periodId: string | null): string => `${indicatorId}|${periodId ?? ""}`;
  const draftOf = new Map(drafts.map((draft) => [keyOf(draft.indicatorId, draft.periodId), draft]));
  return {
    sums: rows.map(({ value }) => value),
    entries: leaves.map(({ id }) =>
      rows.map(({ row, periodId }) => draftOf.get(keyOf(id, periodId))?.values[row] ?? NaN),
    ),
    at: (first === undefined ? null : placeAt(first.places, first.row)) ?? leaves[0]?.at ?? "",
  };
}

/** Do nine of ten totals, of people enough, come to these shares of the entries? */
function isFollowed({ entries, sums }: Totalled, shares: readonly number[]): boolean {
  const off = sums.flatMap((sum, row) => {
    const found = shares.reduce((whole, share, index) => whole + share * (entries[index]?.[row] ?? NaN), 0);
    return Number.isNaN(found) ? [] : [Math.abs(sum - found)];
  });
  const agreeing = off.filter((difference) => difference <= roundingOf(sums)).length;
  return (
    off.length >= Math.max(fewestTotals, Math.min(shares.length, mostIndicators)) &&
    agreeing >= off.length * 0.9
  );
}

/** Half a unit of the last place that totals are given to: a tenth at most. */
function roundingOf(sums: readonly number[]): number {
  return sums.every((sum) => Math.abs(sum * 10 - Math.round(sum * 10)) < 1e-6) ? 0.051 : 0.011;
}
