import { groupBy, type AppraisalEvent, type Places, type TypedResult } from "../../../core/index.ts";
import type { MeasureDraft } from "../../join/buildMeasures.ts";
import { combineGroups } from "./combineGroups.ts";
import { rowsWhere } from "./rowsWhere.ts";
import type { RaterMix } from "./raterMixes.ts";
import { weightedRows, type EntryWeights } from "./weightedRows.ts";

/** What the results go by, as far as points are concerned. */
export interface RulesInForce extends EntryWeights {
  readonly measures: readonly MeasureDraft[];
  readonly typed: readonly TypedResult[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The weights of groups of raters. */
  readonly mix: RaterMix;
  readonly trimShare: number;
  readonly otherTotal: number | null;
  readonly events: readonly AppraisalEvent[];
  readonly transferred: { readonly has: (row: number) => boolean };
}

/** A person's result as the sheet has it, and the points that the rules give. */
export interface RowResult<Typed extends string | number> {
  readonly row: number;
  /** Where the results of its column stand: an address is put together for those that are told only. */
  readonly places: Places;
  readonly typed: Typed;
  /** Points of 100 in all of the weights. */
  readonly computed: number;
}

/** What points of entries take of the rules. */
export type PointRules = EntryWeights & Pick<RulesInForce, "measures" | "mix" | "trimShare">;

/** The ratings of one period. */
export const ratingsOf = (
  periodId: string | null,
  { measures }: Pick<RulesInForce, "measures">,
): readonly MeasureDraft[] =>
  measures.filter((measure) => measure.kind === "rating" && measure.periodId === periodId);

/**
 * Points of 100 of these people in one period; NaN where nobody rated one of the indicators. Where one rater did not and
 * another did, the other counts for both.
 */
export function pointsOfRows(
  periodId: string | null,
  rows: Int32Array,
  rules: PointRules,
): readonly number[] {
  const ratings = combineGroups(ratingsOf(periodId, rules), rules.trimShare);
  const points = new Float64Array(rows.length);
  const areWhole = new Array<boolean | undefined>(rows.length);
  for (const own of groupBy(ratings, ({ indicatorId }) => indicatorId).values()) {
    const { sums, present, wanted } = weightedRows(own, rows, rules.mix, true, rules);
    wanted.forEach((all, index) => {
      if (all <= 0) return;
      const [sum = 0, there = 0] = [sums[index], present[index]];
      areWhole[index] = there > 0 && areWhole[index] !== false;
      if (there > 0) points[index] = (points[index] ?? 0) + (sum * all) / there;
    });
  }
  return Array.from(points, (sum, index) => (areWhole[index] === true ? sum : Number.NaN));
}

/**
 * The people who have a typed result and a rating of everything, with the points that the rules will give them. People
 * with a gap or another post are left out: their results follow from more than the entries.
 */
export function resultsOfRows<Typed extends string | number>(
  { values, places, periodId }: TypedResult,
  isTyped: (value: string | number | null | undefined) => value is Typed,
  rules: RulesInForce,
): readonly RowResult<Typed>[] {
  const rows = rowsWhere(values, (value, row) => isTyped(value) && !rules.transferred.has(row));
  const sums = pointsOfRows(periodId, rows, rules);
  const points = new Map<number, number>();
  for (const event of rules.events)
    if (event.periodId === periodId || event.periodId === null)
      points.set(event.row, (points.get(event.row) ?? 0) + event.quantity);
  const results: RowResult<Typed>[] = [];
  rows.forEach((row, index) => {
    const typed = values[row];
    const sum = sums[index] ?? Number.NaN;
    if (isTyped(typed) && !Number.isNaN(sum))
      results.push({ row, places, typed, computed: sum + (points.get(row) ?? 0) });
  });
  return results;
}
