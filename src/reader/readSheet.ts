import type { NoScoresReason } from "../core/index.ts";
import { readTable, type ReadTable, type TableContext } from "./readTable.ts";
import { findTables } from "./table/findTables.ts";
import { findLookAlike } from "./words/lookAlikes.ts";
import { textOf, type SheetView } from "./view/sheetView.ts";

/** A sheet and its tables; `reason` says why there are no scores, null where there are. */
export interface SheetReading {
  readonly view: SheetView;
  readonly workbookName: string | null;
  readonly tables: readonly ReadTable[];
  readonly reason: NoScoresReason | null;
  readonly evidence: readonly string[];
}

/** Reads every table of one sheet. */
export function readSheet(view: SheetView, firstTable: number, context: TableContext): SheetReading {
  const { workbookName, issues, options } = context;
  const base = { view, workbookName, tables: [], evidence: [] };
  if (view.grid.values.every((row) => row.every((value) => value === null || value === "")))
    return { ...base, reason: "empty_sheet" };
  if (view.grid.isSheetHidden && options.hiddenSheets === "leaveOut")
    return { ...base, reason: "hidden_sheet" };
  const { frames } = findTables(view);
  const tables = frames.map((frame, index) => {
    issues.startTable(firstTable + index);
    return readTable(frame, context);
  });
  const hasScores = tables.some(({ reading }) => (reading?.series.length ?? 0) > 0);
  if (hasScores) return { ...base, tables, reason: null };
  const lookAlike = tables.length === 0 ? findLookAlike([view.grid.sheetName, ...firstTexts(view)]) : null;
  const judged =
    tables.find(({ reason }) => reason !== null && reason !== "no_people") ??
    tables.find(({ reason }) => reason !== null);
  return {
    ...base,
    tables,
    reason: judged?.reason ?? lookAlike?.reason ?? "no_table",
    evidence: judged?.evidence ?? lookAlike?.words ?? [],
  };
}

function firstTexts(view: SheetView): string[] {
  return view.grid.values
    .slice(0, 12)
    .flatMap((row) => row.map(textOf))
    .filter((text) => text !== "")
    .slice(0, 120);
}
