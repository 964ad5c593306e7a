import type { SheetPlan } from "../../sheet/index.ts";
import type { FoundSheet } from "../ownTabs.ts";
import type { PublishRecord, TabRecord } from "./publishRecord.ts";
import { tabCells, type TabCells } from "./tabCells.ts";
import { differingRuns, grownOver, tabLayout, type CellRun, type TabLayout } from "./tabDifference.ts";

/** What publishing has to do with one tab. */
export interface TabChange {
  readonly plan: SheetPlan;
  readonly cells: TabCells;
  readonly layout: TabLayout;
  /** The sheet that stands there; null for a tab that is to be made. */
  readonly sheet: FoundSheet | null;
  readonly before: TabRecord | null;
  readonly kind: "added" | "contents" | "layout" | "unchanged";
  /** The sheet's formulas as they were read, from A1 over the old and the new extent. */
  readonly found: readonly (readonly unknown[])[];
  /** Cells that differ; for an added tab none, since everything is written. */
  readonly runs: readonly CellRun[];
  /** Address of a cell of the user's that stands in the way. */
  readonly inTheWay: { readonly row: number; readonly column: number } | null;
}

/** Compares a tab of the plan with the sheet as read (`formulas` from A1 over the old and the new extent). */
export function tabChange(
  plan: SheetPlan,
  sheet: FoundSheet | null,
  record: PublishRecord,
  found: readonly (readonly unknown[])[],
): TabChange {
  const cells = tabCells(plan);
  const layout = tabLayout(plan);
  const common = { plan, cells, layout, sheet, found };
  if (sheet === null) return { ...common, before: null, kind: "added", runs: [], inTheWay: null };
  const before = record.tabs[plan.id] ?? null;
  const old = before ?? { rowCount: 0, columnCount: 0 };
  const different = differingRuns(cells, found, old);
  const isSameLayout = before !== null && JSON.stringify(before.layout) === JSON.stringify(layout);
  const isOnlyNewer = isSameLayout && different.every((run) => isStampOnly(plan, cells, found, run));
  const runs = isOnlyNewer ? [] : different;
  const kind = !isSameLayout ? "layout" : runs.length > 0 ? "contents" : "unchanged";
  return { ...common, before, kind, runs, inTheWay: grownOver(cells, found, old) };
}

/** A date, with a time or without. */
const moment = /\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?/g;

/** Whether nothing but the moment in a stamp differs. */
function isStampOnly(
  { stamps }: SheetPlan,
  { rows }: TabCells,
  found: readonly (readonly unknown[])[],
  { row, from, to }: CellRun,
): boolean {
  const wanted = rows[row]?.[from];
  const there = found[row]?.[from];
  if (from !== to || !stamps.some((stamp) => stamp.row === row && stamp.column === from)) return false;
  if (typeof wanted !== "string" || typeof there !== "string") return false;
  return wanted.replace(moment, "") === there.replace(/^'/, "").replace(moment, "");
}

/** How many cells a change writes. */
export function cellsChanged(change: TabChange): number {
  if (change.kind === "added") return change.cells.rowCount * change.cells.columnCount;
  return change.runs.reduce((sum, run) => sum + run.to - run.from + 1, 0);
}
