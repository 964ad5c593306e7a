import type { PeriodAggregation } from "../../core/index.ts";
import type { SettledPeriods } from "../join/settlePeriods.ts";
import { raterFormula } from "../layout/raterFormula.ts";
import type { IssueList } from "../report/issueList.ts";
import type { ReadTable } from "../tableResult.ts";
import type { Note } from "./notes/collectNotes.ts";
import { periodWeightsFromNotes } from "./notes/periodWeightsFromNotes.ts";

/** How periods become one result. */
export interface SettledAggregation {
  readonly aggregation: PeriodAggregation;
  /** Nothing on the sheet says or shows it. */
  readonly isAssumed: boolean;
}

/**
 * Settles what the periods weigh: as headings, notes or the formula of a total say, else as the sheet's totals for the year show, else alike.
 * What was not said is told.
 *
 * @param mix - How the sheet's totals combine the periods; null where they do not show it.
 */
export function settlePeriodWeights(
  tables: readonly ReadTable[],
  notes: readonly Note[],
  { periods, idOf }: SettledPeriods,
  mix: ReadonlyMap<string, number> | null,
  issues: IssueList,
): SettledAggregation {
  const mean: SettledAggregation = { aggregation: { kind: "mean" }, isAssumed: false };
  if (periods.length < 2) return mean;
  const stated = fromHeadings(tables, idOf);
  if (periods.every(({ id }) => stated.has(id)) && isWhole([...stated.values()]))
    return { aggregation: { kind: "weighted", weights: Object.fromEntries(stated) }, isAssumed: false };
  const noted = periodWeightsFromNotes(notes, periods, idOf);
  if (noted !== null) return { aggregation: noted, isAssumed: false };
  const typed = fromFormulas(tables, idOf);
  if (periods.every(({ id }) => typed.has(id)))
    return { aggregation: { kind: "weighted", weights: Object.fromEntries(typed) }, isAssumed: false };
  const names = periods.map(({ name }) => name);
  const at = firstHeading(tables);
  if (mix === null) {
    issues.add({ code: "period_weights_assumed", at, periods: names });
    return { ...mean, isAssumed: true };
  }
  const shares = periods.map(({ id }) => mix.get(id) ?? 0);
  if (new Set(shares).size === 1) return mean;
  const percents = shares.map((share) => Number((share * 100).toFixed(1)));
  issues.add({ code: "period_weights_inferred", at, periods: names, percents });
  return { aggregation: { kind: "weighted", weights: Object.fromEntries(mix) }, isAssumed: true };
}

/** "上半年(40%)" over the columns of a period. */
function fromHeadings(
  tables: readonly ReadTable[],
  idOf: SettledPeriods["idOf"],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { frame, reading } of tables)
    for (const { labels } of reading === null ? [] : frame.columns)
      for (const { period, weight, compact } of labels) {
        const id = idOf(period);
        if (id !== null && weight?.form === "share" && compact === "") weights.set(id, weight.share);
      }
  return weights;
}

/** "一季度 | 二季度 | 年度得分" with "=D3*40%+E3*60%": how the formula of a total takes the columns of periods. */
function fromFormulas(
  tables: readonly ReadTable[],
  idOf: SettledPeriods["idOf"],
): ReadonlyMap<string, number> {
  for (const { frame, people } of tables) {
    const row = people?.rows[0];
    if (row === undefined) continue;
    const ids = new Map(
      frame.columns.map(({ column, labels }) => [
        column,
        idOf(labels.find(({ period }) => period !== null)?.period ?? null),
      ]),
    );
    const isOfPeriods = new Set(ids.values()).size > 2;
    for (const { column } of isOfPeriods ? frame.columns : []) {
      const found = raterFormula(frame.view, { row, column }, (at, other) =>
        at === row ? (ids.get(other) ?? null) : null,
      );
      if (found.size >= 2) return new Map([...found].map(([id, { share }]) => [id, share]));
    }
  }
  return new Map();
}

const isWhole = (shares: readonly number[]): boolean =>
  Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) <= 0.011;

/** Where the first indicator stands: near it the periods are named. */
const firstHeading = (tables: readonly ReadTable[]): string | null =>
  tables.flatMap(({ reading }) => reading?.indicators ?? [])[0]?.at ?? null;
