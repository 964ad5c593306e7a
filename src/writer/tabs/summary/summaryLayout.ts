import type { RankScope } from "../../../core/index.ts";
import type { Book } from "../../model/book.ts";
import { periodsInRow } from "../../model/periodsInRow.ts";

/** Where everything stands on the summary tab; rows and columns are 0-based. */
export interface SummaryLayout {
  /** Links to the other tabs. */
  readonly linkRow: number;
  readonly groupRow: number;
  readonly headerRow: number;
  readonly bodyTop: number;
  readonly bottom: number;
  readonly columns: {
    readonly no: number;
    readonly id: number;
    readonly name: number;
    readonly department: number;
    readonly role: number | null;
    readonly level: number | null;
    /** One column per child of the root. */
    readonly part: number;
    /** One column per period; null where there is one period only. */
    readonly period: number | null;
    readonly adjustment: number | null;
    readonly total: number;
    readonly change: number | null;
    /** Grade of the score alone; null where it is the final grade for everybody. */
    readonly computedGrade: number | null;
    /** Grade after vetoes and quota, where calibration follows them and it is not that of the score. */
    readonly ruledGrade: number | null;
    /** Grade that people decided, and why; null where nobody calibrates. */
    readonly calibrated: number | null;
    readonly reason: number | null;
    readonly grade: number;
    /** One column per scope of the result's ranks. */
    readonly rank: number;
    /** One column per streak rule; null where no run can be seen. */
    readonly streak: number | null;
    readonly promotion: number | null;
    readonly remarks: number | null;
  };
  readonly rankScopes: readonly RankScope[];
  readonly right: number;
  /** Hidden cell that tells whether the add-in's functions are there, for live columns. */
  readonly probe: { readonly row: number; readonly column: number };
  /** Hidden column beside the list that keeps what a live column was published with. */
  readonly published: (column: number) => number;
}

/** Lays the summary out: who, parts, periods, result. */
export function summaryLayout(book: Book, hasRemarks: boolean): SummaryLayout {
  const { dataset, result, tree, promotion } = book;
  const { roles, levels } = dataset.employees;
  let next = 4;
  const take = (isThere: boolean, count = 1): number | null => {
    if (!isThere) return null;
    next += count;
    return next - count;
  };
  const always = (count = 1): number => take(true, count) ?? next;
  const { distributed, final } = result.grades;
  const calibrates = book.options.calibrates === true || result.overrides.length > 0;
  const hasPeriods = result.periods.length > 1;
  const columns = {
    no: 0,
    id: 1,
    name: 2,
    department: 3,
    role: take(roles.some((role) => role !== null)),
    level: take(levels.some((level) => level !== null)),
    part: always(tree.roots.length),
    period: take(hasPeriods, result.periods.length),
    adjustment: take(result.adjustments.some(({ periodId }) => periodId === null)),
    total: always(),
    change: take(periodsInRow(book).length > 1),
    computedGrade: take(calibrates || result.grades.computed.some((code, row) => code !== final[row])),
    ruledGrade: take(calibrates && distributed.some((code, row) => code !== result.grades.computed[row])),
    calibrated: take(calibrates),
    reason: take(calibrates),
    grade: always(),
    rank: always(result.ranks.length),
    streak: take(hasPeriods || dataset.history.length > 0, result.streaks.length),
    promotion: take(promotion !== null),
    remarks: take(hasRemarks),
  };
  const bodyTop = 6;
  return {
    linkRow: 3,
    groupRow: 4,
    headerRow: 5,
    bodyTop,
    bottom: bodyTop + dataset.size - 1,
    columns,
    rankScopes: result.ranks.map(({ scope }) => scope),
    right: next - 1,
    probe: { row: bodyTop - 1, column: next },
    published: (column) => next + 1 + column - columns.total,
  };
}
