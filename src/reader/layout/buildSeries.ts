import type { MeasureKind, RaterGroup } from "../../core/index.ts";
import type { IssueList } from "../report/issueList.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import type { SheetView } from "../view/sheetView.ts";
import { readScatteredSeries } from "./readCells.ts";
import type { Series } from "./tableReading.ts";

/** One entry of a table in any shape: who, what, by whom, when, and its cell. */
export interface Entry {
  readonly subject: number;
  readonly indicator: number;
  readonly kind: MeasureKind;
  readonly rater: RaterGroup | null;
  readonly raterName: string | null;
  readonly period: TypedPeriod | null;
  readonly row: number;
  readonly column: number;
}

/** Gathers entries into one series per indicator, kind, rater and period. A second entry of one person starts another. */
export function buildSeries(
  view: SheetView,
  entries: readonly Entry[],
  count: number,
  issues: IssueList,
  absences?: ReadonlySet<string>,
): readonly Series[] {
  const groups = new Map<string, { head: Entry; cells: Map<number, { row: number; column: number }> }>();
  for (const entry of entries) {
    const own = [entry.indicator, entry.kind, entry.rater, entry.raterName, entry.period?.matched ?? ""].join(
      "|",
    );
    for (let turn = 0; ; turn += 1) {
      const key = `${own}|${String(turn)}`;
      const group = groups.get(key) ?? {
        head: entry,
        cells: new Map<number, { row: number; column: number }>(),
      };
      if (group.cells.has(entry.subject)) continue;
      groups.set(key, group);
      group.cells.set(entry.subject, { row: entry.row, column: entry.column });
      break;
    }
  }
  return [...groups.values()].map(({ head, cells }) => {
    const { indicator, kind, rater, raterName, period } = head;
    return readScatteredSeries(
      view,
      { indicator, kind, rater, raterName, period, raterWeight: null },
      count,
      (subject) => cells.get(subject) ?? null,
      issues,
      absences,
    );
  });
}
