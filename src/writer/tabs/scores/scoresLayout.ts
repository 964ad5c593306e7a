import type { Book } from "../../model/book.ts";

/** Where everything stands on the scores tab; rows and columns are 0-based. */
export interface ScoresLayout {
  /** First row of weights: one row per profile. */
  readonly weightTop: number;
  /** Row of shares of the total, where the formulas need it; null otherwise. */
  readonly globalTop: number | null;
  readonly groupRow: number;
  readonly headerRow: number;
  readonly bodyTop: number;
  readonly columns: {
    readonly no: number;
    readonly id: number;
    readonly name: number;
    readonly department: number;
    readonly period: number | null;
    readonly profile: number | null;
    readonly leaf: number;
    readonly area: number;
    readonly counted: number | null;
    readonly adjustment: number | null;
    readonly total: number;
    readonly grade: number;
  };
  /** First body row of a period's people. */
  readonly topOf: (period: number) => number;
  readonly bottom: number;
}

/** Lays the tab out: one block of people per period, one column per leaf and area. */
export function scoresLayout(book: Book): ScoresLayout {
  const { dataset, result, tree, weights, policy } = book;
  const profiles = weights.profiles.length;
  const usesGlobal =
    [policy.absence.missing, policy.absence.notApplicable].some(
      (rule) => rule === "renormaliseGlobal" || rule === "block",
    ) ||
    policy.raters.missingGroup === "block" ||
    policy.raters.missingGroup === "declaredSets";
  const weightTop = 3;
  const globalTop = usesGlobal ? weightTop + profiles : null;
  const groupRow = weightTop + profiles * (usesGlobal ? 2 : 1);
  const bodyTop = groupRow + 2;
  let next = 4;
  const take = (isThere: boolean, count = 1): number | null => {
    if (!isThere) return null;
    next += count;
    return next - count;
  };
  const hasPeriods = result.periods.some(({ id }) => id !== null);
  const columns = {
    no: 0,
    id: 1,
    name: 2,
    department: 3,
    period: take(hasPeriods),
    profile: take(profiles > 1),
    leaf: take(true, tree.leaves.length) ?? next,
    area: take(true, tree.areas.length) ?? next,
    counted: take(result.periods.length > 1),
    adjustment: take(hasAdjustments(book)),
    total: take(true) ?? next,
    grade: take(true) ?? next,
  };
  const topOf = (period: number): number => bodyTop + period * dataset.size;
  return {
    weightTop,
    globalTop,
    groupRow,
    headerRow: groupRow + 1,
    bodyTop,
    columns,
    topOf,
    bottom: topOf(result.periods.length) - 1,
  };
}

/** Whether a period's total can have points added: only then is there a column for them. */
function hasAdjustments({ result }: Book): boolean {
  return result.adjustments.some(({ periodId }) => periodId !== null);
}
