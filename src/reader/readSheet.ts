import type { NoScoresReason } from "../core/index.ts";
import { sheetFingerprint } from "./mapping/createMapping.ts";
import type { LoadPart } from "./layoutReaders.ts";
import type { Mapping, SheetMapping } from "./mapping/mapping.ts";
import type { ReadOptions } from "./readOptions.ts";
import type { IssueList } from "./report/issueList.ts";
import { ofNobody } from "./ofNobody.ts";
import { readTable } from "./readTable.ts";
import type { ReadTable, SheetReading, TableContext } from "./tableResult.ts";
import type { TableFrame } from "./table/tableFrame.ts";
import { findTables } from "./table/findTables.ts";
import { compactText } from "./text/compactText.ts";
import { isThing } from "./words/isThing.ts";
import { findLookAlike, kindOfName } from "./words/lookAlikes.ts";
import { withPointsBelow } from "./withPointsBelow.ts";
import { textOf, type SheetView } from "./view/sheetView.ts";

/** Reads every table of one sheet; asks for parts of the reader that its tables need. */
export function* readSheet(
  view: SheetView,
  firstTable: number,
  shared: Omit<TableContext, "mapping" | "factsAbove">,
): Generator<LoadPart, SheetReading> {
  const { workbookName, issues, options } = shared;
  const base = { view, workbookName, tables: [], evidence: [] };
  if (view.grid.values.every((row) => row.every((value) => value === null || value === "")))
    return { ...base, reason: "empty_sheet" };
  if (view.grid.isSheetHidden && options.hiddenSheets === "leaveOut")
    return { ...base, reason: "hidden_sheet" };
  const { frames } = findTables(view);
  const mapping = mappingOf(view, frames, options.mapping, shared.sheetNames);
  if (mapping?.isIgnored === true) return { ...base, reason: "ignored_by_user" };
  const context = { ...shared, mapping };
  const found: ReadTable[] = [];
  for (const frame of frames) {
    issues.startTable(firstTable + found.length);
    const table = blankAsTemplate(yield* readTable(frame, { ...context, factsAbove: found[0]?.facts ?? [] }));
    found.push(ofNobody(table, found, issues));
  }
  const tables = withPointsBelow(found, issues);
  const hasScores = tables.some(({ reading }) => (reading?.series.length ?? 0) > 0);
  if (hasScores) {
    noteHidden(view, options, issues);
    noteChange(view, tables, mapping, issues);
    return { ...base, tables, reason: null };
  }
  const lookAlike = tables.length === 0 ? lookAlikeOf(view) : null;
  const judged =
    tables.find(({ reason }) => reason !== null && reason !== "no_people") ??
    tables.find(({ reason }) => reason !== null);
  const reason = judged?.reason ?? lookAlike?.reason ?? "no_table";
  return {
    ...base,
    tables,
    reason: saysLittle.has(reason) ? (kindOfName(view.grid.sheetName) ?? reason) : reason,
    evidence: judged?.evidence ?? lookAlike?.words ?? [],
  };
}

/** Reasons that tell what is missing and not what the sheet is: its name may. */
const saysLittle = new Set<NoScoresReason>(["no_table", "no_people", "no_score_columns", "text_only"]);

/** Names of raters and ratees without a single entry are a matrix to be filled in. */
function blankAsTemplate(table: ReadTable): ReadTable {
  const { reading } = table;
  if (reading?.layout !== "raterMatrix") return table;
  const isFilled = reading.series.some(
    ({ values, words }) => words !== null || values.some((value) => !Number.isNaN(value)),
  );
  return isFilled ? table : { ...table, reading: null, reason: "blank_template" };
}

/** What the first rows of a sheet without a table of people speak of. */
function lookAlikeOf(view: SheetView): ReturnType<typeof findLookAlike> {
  const texts = firstTexts(view);
  const thing = texts.find((text) => isThing(compactText(text)));
  const found = findLookAlike([view.grid.sheetName, ...texts]);
  return found ?? (thing === undefined ? null : { reason: "other_ratees", words: [thing] });
}

function firstTexts(view: SheetView): string[] {
  return view.grid.values
    .slice(0, 12)
    .flatMap((row) => row.map(textOf))
    .filter((text) => text !== "")
    .slice(0, 120);
}

/** Hidden cells are read or left out, as the option says; either way the user is told. */
function noteHidden({ grid, workbook }: SheetView, { hiddenRows }: ReadOptions, issues: IssueList): void {
  const at = workbook === null ? grid.sheetName : `[${workbook}]${grid.sheetName}`;
  if (grid.isSheetHidden) issues.add({ code: "hidden_cells", at, what: "sheet", count: 1, isRead: true });
  if (grid.hiddenRows.length > 0)
    issues.add({
      code: "hidden_cells",
      at,
      what: "rows",
      count: grid.hiddenRows.length,
      isRead: hiddenRows === "read",
    });
  if (grid.hiddenColumns.length > 0)
    issues.add({ code: "hidden_cells", at, what: "columns", count: grid.hiddenColumns.length, isRead: true });
}

/** The sheet no longer looks as it did when the user confirmed: which headers came and went. */
function noteChange(
  view: SheetView,
  tables: readonly ReadTable[],
  mapping: SheetMapping | null,
  issues: IssueList,
): void {
  if (mapping === null || mapping.fingerprint === sheetFingerprint(tables)) return;
  const now = tables
    .flatMap(({ frame }) => frame.columns.map(({ header }) => header))
    .filter((header) => header !== "");
  const then = mapping.columns.map(({ header }) => header);
  const changes = [
    ...now.filter((header) => !then.includes(header)).map((header) => `+ ${header}`),
    ...then.filter((header) => !now.includes(header)).map((header) => `- ${header}`),
  ];
  issues.add({ code: "mapping_shape_changed", at: view.grid.sheetName, sheet: view.grid.sheetName, changes });
}

/**
 * What the user decided about this sheet: under its name, else about a sheet of the same shape that is not in the
 * workbook any more (last quarter's). Who and when it was about does not carry over.
 */
function mappingOf(
  view: SheetView,
  frames: readonly TableFrame[],
  mapping: Mapping | null,
  sheetNames: ReadonlySet<string>,
): SheetMapping | null {
  const named = mapping?.sheets.find(({ sheet }) => sheet === view.grid.sheetName);
  if (named !== undefined || mapping === null) return named ?? null;
  const fingerprint = sheetFingerprint(frames.map((frame) => ({ frame })));
  const former = mapping.sheets.find(
    (sheet) => sheet.fingerprint === fingerprint && fingerprint !== "" && !sheetNames.has(sheet.sheet),
  );
  return former === undefined ? null : { ...former, person: null, period: null };
}
