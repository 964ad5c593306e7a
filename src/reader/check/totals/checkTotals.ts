import { placeAt, type AppraisalEvent, type RaterGroup, type TypedResult } from "../../../core/index.ts";
import type { MeasureDraft } from "../../join/buildMeasures.ts";
import type { NodeDraft } from "../../join/joinIndicators.ts";
import type { IssueList } from "../../report/issueList.ts";
import { canonicalText } from "../../text/canonicalText.ts";
import { isNearTotal, totalsTried } from "./nearTotal.ts";
import { combineGroups } from "./combineGroups.ts";
import { fittedWays } from "./fittedWays.ts";
import { rowsWhere } from "./rowsWhere.ts";
import { raterMixes, type RaterMix } from "./raterMixes.ts";
import { waysOfTotal, type TotalWay } from "./totalWay.ts";
import { weightedRows, type EntryWeights } from "./weightedRows.ts";

interface Parts extends EntryWeights {
  readonly nodes: readonly NodeDraft[];
  readonly measures: readonly MeasureDraft[];
  readonly typed: readonly TypedResult[];
  readonly raterWeights: ReadonlyMap<RaterGroup, number>;
  /** Share of a group's entries that the sheet leaves out at each end; 0 where it takes all. */
  readonly trimShare: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The sheet gives the weights; equal shares that were only assumed prove nothing about a total. */
  readonly areWeightsKnown: boolean;
  /** What all weights come to where that is not 1; null where they do. */
  readonly otherTotal: number | null;
  /** Bonus and deduction points by person, added to the sum. */
  readonly events: readonly AppraisalEvent[];
  /** They stand in the row of a person's entries, which may be short of them already; on a form they have their own. */
  readonly areEventsBeside: boolean;
  /** People whose post changed, by row: their totals follow their days. */
  readonly transferred: { readonly has: (row: number) => boolean };
}

/**
 * Compares the totals that stand in the sheet, of all and of single areas, with recomputed ones. Sheets rarely say how
 * raters combine, what a gap counts or whether a total is a sum or a mean, so the usual ways are tried and the one
 * that most totals follow is taken; totals that do not follow it are doubts.
 */
export function checkTotals(parts: Parts, issues: IssueList): CheckedTotals {
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

function checkTotal(result: TypedResult, parts: Parts, issues: IssueList): CheckedTotals {
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
  const tried = compare(result, own, typedRows, best, parts);
  const isProved = isBelievable(best, tried);
  const agrees = tried.compared > 0 && tried.differences.length === 0;
  // Weights that do not add up, and totals that follow no way: compared with what is counted, which is in proportion.
  const { otherTotal } = parts;
  const way =
    result.nodeId === null && otherTotal !== null && !isProved && !agrees
      ? { ...best, factor: 1 / otherTotal }
      : best;
  const found = way === best ? tried : compare(result, own, typedRows, way, parts);
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
  parts: Parts,
  issues: IssueList,
): void {
  const { compared, differences } = compare(result, own, rows, { ...way, gaps: "leftOut" }, parts);
  const wrong = new Set(compare(result, own, rows, way, parts).differences.map(({ row }) => row));
  const differing = differences.filter(({ row }) => !wrong.has(row));
  const [first] = differing;
  if (first === undefined) return;
  const { typed, computed, row } = first;
  issues.add(
    {
      code: "totals_not_followed",
      at: placeAt(result.places, row),
      compared,
      count: differing.length,
      name: parts.people[row]?.name ?? "",
      typed,
      computed: Number(computed.toPrecision(6)),
    },
    differing.flatMap(({ row: person }) => parts.people[person]?.id ?? []),
  );
}

/** Do the totals of people with bonus or deduction points come out with them, or without? */
function eventsOf(
  { nodeId, periodId }: TypedResult,
  { hasAdjustments }: TotalWay,
  { compared, agreeing, differences }: Comparison,
  { events, areEventsBeside }: Parts,
): CheckedTotals["events"] {
  if (!areEventsBeside || nodeId !== null || agreeing < 3 || agreeing < compared * 0.8) return null;
  const differing = new Set(differences.map(({ row }) => row));
  const touched = events.filter(
    ({ row, quantity, periodId: own }) =>
      quantity !== 0 && !differing.has(row) && (own === null || own === periodId),
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
  agreeing >= compared * 0.8 &&
  (agreeing >= 3 || (agreeing === 2 && mix.size === 1 && values.every((value) => !Number.isInteger(value))));

/**
 * Ids of the indicators under the area that a partial total names; null for the total of all, under whatever word
 * ("平均得分") where none has the usual one; empty where the tree has no such area.
 */
function leavesOf({ nodeId, periodId }: TypedResult, { nodes, typed }: Parts): ReadonlySet<string> | null {
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

function bestWay(
  result: TypedResult,
  own: readonly MeasureDraft[],
  sample: Int32Array,
  raters: ReadonlyMap<RaterGroup, number>,
  leaves: ReadonlySet<string> | null,
  parts: Parts,
): TotalWay {
  const indicators = [...new Set(own.map(({ indicatorId }) => indicatorId))];
  const ways = waysOfTotal({
    mixes: raterMixes(raters, parts.raterWeights),
    indicators,
    hasGaps: own.some(({ values }) => sample.some((row) => Number.isNaN(values[row] ?? NaN))),
    adjustments: parts.events.length === 0 ? [false] : parts.areEventsBeside ? [false, true] : [true, false],
    hasOtherScales: indicators.some((id) => parts.topOf(id) !== 100 && !parts.preweighted.has(id)),
    hasPreweighted: indicators.some((id) => parts.preweighted.has(id)),
    areWeightsKnown: parts.areWeightsKnown,
    otherTotal: parts.otherTotal,
    wholeMarks: wholeMarksOf(indicators, parts),
    areaShare:
      leaves === null ? null : indicators.reduce((sum, id) => sum + (parts.globalOf.get(id) ?? 0), 0),
  });
  const first = ways.next().value as TotalWay;
  let best = { way: first, found: compare(result, own, sample, first, parts) };
  if (best.found.agreeing === sample.length) return first;
  const fitted =
    parts.raterWeights.size > 0
      ? []
      : fittedWays(own, sample, entriesOf(result, sample, first, parts), first, parts);
  for (const way of [...ways, ...fitted]) {
    const found = compare(result, own, sample, way, parts);
    const isBetter = found.agreeing > best.found.agreeing && isBelievable(way, found);
    const isFillingGaps = way.gaps !== "whole" && found.compared > best.found.compared;
    const gain = found.agreeing - best.found.agreeing;
    const more = found.compared - best.found.compared;
    if (isBetter && (!isFillingGaps || gain >= Math.max(Math.min(2, more), more / 2))) best = { way, found };
    if (best.found.agreeing === sample.length) break;
  }
  // The only total of the sheet, and it comes out with the points that stand beside it.
  if (sample.length === 1 && best.found.agreeing === 0) {
    const way = { ...first, hasAdjustments: true };
    if (parts.events.length > 0 && compare(result, own, sample, way, parts).agreeing === 1) return way;
  }
  return best.way;
}

interface Comparison {
  readonly compared: number;
  readonly agreeing: number;
  readonly differences: readonly {
    readonly row: number;
    readonly typed: number;
    readonly computed: number;
  }[];
}

/** Do so many totals follow this way that it is the sheet's, and the others are wrong? */
const isBelievable = ({ isUnusual }: TotalWay, { agreeing, compared }: Comparison): boolean =>
  isUnusual ? agreeing >= 3 && agreeing >= compared * 0.8 : agreeing >= 2 && agreeing >= compared * 0.5;

function compare(
  result: TypedResult,
  own: readonly MeasureDraft[],
  rows: Int32Array,
  way: TotalWay,
  parts: Parts,
): Comparison {
  const counted =
    way.without.size === 0 ? own : own.filter(({ indicatorId }) => !way.without.has(indicatorId));
  const { sums, present, wanted } = weightedRows(counted, rows, way.mix, way.isNormalised, parts);
  const adjustments = adjustmentsOf(result, way, parts);
  const differences: { row: number; typed: number; computed: number }[] = [];
  let [compared, agreeing] = [0, 0];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const typed = result.values[row];
    const [all, there] = [wanted[index] ?? 0, present[index] ?? 0];
    if (typeof typed !== "number" || there <= 0) continue;
    if (way.gaps === "whole" && all - there > 1e-9) continue;
    compared += 1;
    const rescaled = way.gaps === "leftOut" ? all / there : 1;
    const computed = (sums[index] ?? 0) * rescaled * way.factor + (adjustments.get(row) ?? 0);
    if (isNearTotal(computed, typed)) agreeing += 1;
    else differences.push({ row, typed, computed });
  }
  return { compared, agreeing, differences };
}

/** Bonus and deduction points that the way adds, by person. */
function adjustmentsOf(
  { periodId: own }: TypedResult,
  { hasAdjustments }: TotalWay,
  { events }: Parts,
): ReadonlyMap<number, number> {
  const adjustments = new Map<number, number>();
  if (hasAdjustments)
    for (const { row, quantity, periodId } of events)
      // A column of bonus points names no period: it belongs to the total beside it.
      if (periodId === own || periodId === null) adjustments.set(row, (adjustments.get(row) ?? 0) + quantity);
  return adjustments;
}

/** The typed totals without these points. */
function entriesOf(result: TypedResult, rows: Int32Array, way: TotalWay, parts: Parts): readonly number[] {
  const adjustments = adjustmentsOf(result, way, parts);
  return Array.from(rows, (row) => {
    const typed = result.values[row];
    return typeof typed === "number" ? typed - (adjustments.get(row) ?? 0) : NaN;
  });
}

function wholeMarksOf(indicators: readonly string[], { nodes, topOf }: Parts): number | null {
  const weighed = nodes.filter(({ id, weight }) => weight?.marks !== undefined && indicators.includes(id));
  return indicators.length > 0 && weighed.length === indicators.length
    ? indicators.reduce((sum, id) => sum + topOf(id) / 100, 0)
    : null;
}
