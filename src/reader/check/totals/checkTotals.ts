import { placeAt, type RaterGroup, type TypedResult } from "../../../core/index.ts";
import type { MeasureDraft } from "../../join/buildMeasures.ts";
import type { IssueList } from "../../report/issueList.ts";
import { canonicalText } from "../../text/canonicalText.ts";
import { bestWay } from "./bestWay.ts";
import { combineGroups } from "./combineGroups.ts";
import { compareTotals, isBelievable, type Comparison } from "./compareTotals.ts";
import { totalsTried } from "./nearTotal.ts";
import type { RaterMix } from "./raterMixes.ts";
import { reportNotFollowed } from "./reportNotFollowed.ts";
import { rowsWhere } from "./rowsWhere.ts";
import type { TotalParts } from "./totalParts.ts";
import type { TotalWay } from "./totalWay.ts";

/**
 * Compares the totals that stand in the sheet, of all and of single areas, with recomputed ones. Sheets rarely say how
 * raters combine, what a gap counts or whether a total is a sum or a mean, so the usual ways are tried and the one
 * that most totals follow is taken; totals that do not follow it are doubts.
 */
export function checkTotals(parts: TotalParts, issues: IssueList): CheckedTotals {
  let checked = nothing;
  for (const result of parts.typed) {
    if (result.kind !== "total") continue;
    const { areAsTyped, mix, told, events, leaveGapsOut } = checkTotal(result, parts, issues);
    checked = {
      leaveGapsOut: checked.leaveGapsOut || leaveGapsOut,
      areAsTyped: checked.areAsTyped || areAsTyped,
      mix: checked.mix ?? mix,
      told: new Set([...checked.told, ...told]),
      events: checked.events === "counted" ? "counted" : (events ?? checked.events),
    };
  }
  return checked;
}

/** What the sheet's totals show. */
interface CheckedTotals {
  /** Totals of all indicators are sums of the weights as they stand. */
  readonly areAsTyped: boolean;
  /** How they combine several groups of raters; null where they do not show it. */
  readonly mix: RaterMix | null;
  /**
   * Whether the totals take bonus and deduction points: those that do without any have them in their entries already.
   * Null where they do not show it.
   */
  readonly events: "counted" | "inEntries" | null;
  /** They leave gaps out: what is missing weighs nothing, in whatever area it stands. */
  readonly leaveGapsOut: boolean;
  /** Cells of totals that differ and are told. */
  readonly told: ReadonlySet<string>;
}

const nothing: CheckedTotals = {
  areAsTyped: false,
  mix: null,
  events: null,
  leaveGapsOut: false,
  told: new Set(),
};

function checkTotal(result: TypedResult, parts: TotalParts, issues: IssueList): CheckedTotals {
  const leaves = leavesOf(result, parts);
  const entered = parts.measures.filter(
    ({ kind, periodId, indicatorId }) =>
      kind === "rating" && periodId === result.periodId && (leaves === null || leaves.has(indicatorId)),
  );
  const own = combineGroups(entered, parts.trimShare);
  const typedRows = rowsWhere(
    result.values,
    (value, row) => typeof value === "number" && !parts.transferred.has(row),
  );
  if (own.length === 0 || typedRows.length === 0) return nothing;
  const raters = ratersOf(entered);
  const sample = typedRows.subarray(0, totalsTried);
  const best = bestWay(result, own, sample, raters, leaves, parts);
  const tried = compareTotals(result, own, typedRows, best, parts);
  const isProved = isBelievable(best, tried);
  const agrees = tried.compared > 0 && tried.differences.length === 0;
  // Weights that do not add up, and totals that follow no way: compared with what is counted, which is in proportion.
  const { otherTotal } = parts;
  const way =
    result.nodeId === null && otherTotal !== null && !isProved && !agrees
      ? { ...best, factor: 1 / otherTotal }
      : best;
  const found = way === best ? tried : compareTotals(result, own, typedRows, way, parts);
  const isPlainSum =
    parts.areWeightsKnown && raters.size <= 1 && result.nodeId === null && own.length > 1 && !way.isUnusual;
  const showsMix = raters.size > 1 && areEnough(tried, best, result);
  const events = eventsOf(result, best, tried, parts);
  const mix = showsMix && parts.raterWeights.size === 0 ? best.mix : null;
  if (found.compared === 0 || (!isProved && !isPlainSum))
    return { ...nothing, areAsTyped: agrees && isSum(result, way), mix, events };
  const isShown = isProved && raters.size <= 1 && result.nodeId === null;
  if (isShown && best.gaps === "zero") reportEmptyAsNothing(result, own, typedRows, best, parts, issues);
  for (const { row, typed, computed } of found.differences) {
    const person = parts.people[row];
    issues.add(
      {
        code: "total_differs",
        at: placeAt(result.places, row),
        name: person?.name ?? "",
        typed,
        computed: Number(computed.toPrecision(12)),
        difference: Number((typed - computed).toPrecision(6)),
      },
      person === undefined ? [] : [person.id],
    );
  }
  const told = found.differences.flatMap(({ row }) => placeAt(result.places, row) ?? []);
  return {
    areAsTyped: (isProved || agrees) && isSum(result, way),
    mix,
    events,
    leaveGapsOut: isShown && best.gaps === "leftOut",
    told: new Set(told),
  };
}

/** The totals count what is missing as nothing; the results never do, and differ for everybody who misses something. */
function reportEmptyAsNothing(
  result: TypedResult,
  own: readonly MeasureDraft[],
  rows: Int32Array,
  way: TotalWay,
  parts: TotalParts,
  issues: IssueList,
): void {
  const { compared, differences } = compareTotals(result, own, rows, { ...way, gaps: "leftOut" }, parts);
  const wrong = new Set(compareTotals(result, own, rows, way, parts).differences.map(({ row }) => row));
  const { places } = result;
  const differing = differences.flatMap((found) => (wrong.has(found.row) ? [] : [{ ...found, places }]));
  reportNotFollowed(compared, differing, parts.people, issues);
}

/** Do the totals of people with bonus or deduction points come out with them, or without? */
function eventsOf(
  { nodeId, periodId }: TypedResult,
  { hasAdjustments }: TotalWay,
  { compared, agreeing, differences }: Comparison,
  { events, areEventsBeside, measures }: TotalParts,
): CheckedTotals["events"] {
  if (!areEventsBeside || nodeId !== null || agreeing < 3 || agreeing < compared * 0.8) return null;
  const differing = new Set(differences.map(({ row }) => row));
  // Of points for the whole time the total of one month of several shows nothing.
  const isWhole = measures.every((measure) => measure.periodId === periodId);
  const touched = events.filter(
    ({ row, quantity, periodId: own }) =>
      quantity !== 0 && !differing.has(row) && (own === periodId || (own === null && isWhole)),
  );
  if (new Set(touched.map(({ row }) => row)).size < 2) return null;
  return hasAdjustments ? "counted" : "inEntries";
}

/** Groups of raters with the greatest number of raters on one indicator. */
function ratersOf(measures: readonly MeasureDraft[]): ReadonlyMap<RaterGroup, number> {
  const raters = new Map<RaterGroup, number>();
  for (const { raterGroup, raterSlot } of measures)
    if (raterGroup !== null) raters.set(raterGroup, Math.max(raters.get(raterGroup) ?? 0, raterSlot + 1));
  return raters;
}

/** Is it a total of everything, and of the weights as they stand? */
const isSum = ({ nodeId }: TypedResult, { factor, isUnusual }: TotalWay): boolean =>
  nodeId === null && factor === 1 && !isUnusual;

/** Do so many totals follow this way of combining raters that it is meant? Two fractions that one group hits are enough. */
const areEnough = ({ agreeing, compared }: Comparison, { mix }: TotalWay, { values }: TypedResult): boolean =>
  agreeing >= compared * 0.75 &&
  (agreeing >= 3 || (agreeing === 2 && mix.size === 1 && values.every((value) => !Number.isInteger(value))));

/**
 * Ids of the indicators under the area that a partial total names; null for the total of all, under whatever word
 * ("平均得分") where none has the usual one; empty where the tree has no such area.
 */
function leavesOf(
  { nodeId, periodId }: TypedResult,
  { nodes, typed }: TotalParts,
): ReadonlySet<string> | null {
  if (nodeId === null) return null;
  const named = nodes.find(({ path }) => canonicalText(path.join("/")) === canonicalText(nodeId));
  const below = (id: string): string[] =>
    nodes.flatMap((node) =>
      node.parentId !== id ? [] : node.kind === "indicator" ? [node.id] : below(node.id),
    );
  const isTotal = (result: TypedResult): boolean =>
    result.kind === "total" && result.nodeId === null && result.periodId === periodId;
  if (named === undefined) return nodeId.includes("/") || typed.some(isTotal) ? new Set() : null;
  return new Set(named.kind === "indicator" ? [named.id] : below(named.id));
}
