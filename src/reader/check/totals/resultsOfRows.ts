import { placeAt, type AppraisalEvent, type TypedResult } from "../../../core/index.ts";
import type { MeasureDraft } from "../../join/buildMeasures.ts";
import { combineGroups } from "./combineGroups.ts";
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
  readonly at: string | null;
  readonly typed: Typed;
  /** Points of 100 in all of the weights. */
  readonly computed: number;
}

/** The ratings of one period with the raters of a group combined. */
export const ratingsOf = (
  periodId: string | null,
  { measures, trimShare }: RulesInForce,
): readonly MeasureDraft[] =>
  combineGroups(
    measures.filter((measure) => measure.kind === "rating" && measure.periodId === periodId),
    trimShare,
  );

/**
 * The people who have a typed result and all entries, with the points that the rules will give them. People with a gap
 * or another post are left out: their results follow from more than the entries.
 */
export function resultsOfRows<Typed extends string | number>(
  { values, places, periodId }: TypedResult,
  isTyped: (value: string | number | null | undefined) => value is Typed,
  rules: RulesInForce,
): readonly RowResult<Typed>[] {
  const rows = Int32Array.from(
    values.flatMap((value, row) => (isTyped(value) && !rules.transferred.has(row) ? [row] : [])),
  );
  const { sums, present, wanted } = weightedRows(ratingsOf(periodId, rules), rows, rules.mix, true, rules);
  const points = new Map<number, number>();
  for (const event of rules.events)
    if (event.periodId === periodId || event.periodId === null)
      points.set(event.row, (points.get(event.row) ?? 0) + event.quantity);
  return [...rows].flatMap((row, index): RowResult<Typed>[] => {
    const typed = values[row];
    const there = present[index] ?? 0;
    if (!isTyped(typed) || there <= 0 || (wanted[index] ?? 0) - there > 1e-9) return [];
    const computed = (sums[index] ?? 0) + (points.get(row) ?? 0);
    return [{ row, at: placeAt(places, row), typed, computed }];
  });
}
