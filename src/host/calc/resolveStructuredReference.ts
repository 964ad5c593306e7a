import type { Area } from "../model/area.ts";
import type { SheetModel } from "../model/sheet.ts";
import type { TableModel } from "../model/table.ts";
import type { WorkbookModel } from "../model/workbook.ts";
import type { SheetArea } from "./formulaRecord.ts";

/**
 * Turns "Scores[Total]", "Scores[[#Headers],[a]:[b]]" or "[@Total]" into the cells it means.
 *
 * @param at - The formula's own cell: "this row", and the table of a reference that names none.
 * @returns null where Excel would say #REF!.
 */
export function resolveStructuredReference(
  workbook: WorkbookModel,
  text: string,
  at: { readonly sheet: SheetModel; readonly row: number; readonly column: number },
): SheetArea | null {
  const bracket = text.indexOf("[");
  const found = findTable(workbook, text.slice(0, bracket), at);
  if (found === null) {
    return null;
  }
  const { items, columns } = readBrackets(text.slice(bracket));
  const rows = rowsOf(found.table, items, at.row);
  const indices = columns.map((name) =>
    found.table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (rows === null || indices.includes(-1)) {
    return null;
  }
  const { area } = found.table;
  const first = indices.length === 0 ? 0 : Math.min(...indices);
  const last = indices.length === 0 ? area.columnCount - 1 : Math.max(...indices);
  return {
    sheetId: found.sheet.id,
    area: { ...rows, column: area.column + first, columnCount: last - first + 1 },
  };
}

function findTable(
  workbook: WorkbookModel,
  name: string,
  at: { readonly sheet: SheetModel; readonly row: number; readonly column: number },
): { readonly sheet: SheetModel; readonly table: TableModel } | null {
  const sheets = name === "" ? [at.sheet] : workbook.sheets;
  for (const sheet of sheets) {
    const table = sheet.tables.find((candidate) =>
      name === ""
        ? holds(candidate.area, at.row, at.column)
        : candidate.name.toLowerCase() === name.toLowerCase(),
    );
    if (table !== undefined) {
      return { sheet, table };
    }
  }
  return null;
}

/** "[[#Headers],[a]:[b]]" → items ["#Headers"], columns ["a", "b"]; "[@x]" → items ["#This Row"], columns ["x"]. */
function readBrackets(text: string): { items: readonly string[]; columns: readonly string[] } {
  const inner = text.slice(1, -1).trim();
  const isThisRow = inner.startsWith("@");
  const rest = isThisRow ? inner.slice(1) : inner;
  const nested = [...rest.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map((match) => match[1] ?? "");
  const words = nested.length > 0 ? nested : rest === "" ? [] : [rest];
  const unescaped = words.map((word) => word.replace(/'(.)/g, "$1"));
  return {
    items: [...(isThisRow ? ["#this row"] : []), ...words.filter(isItem).map((word) => word.toLowerCase())],
    columns: unescaped.filter((_, index) => !isItem(words[index] ?? "")),
  };
}

function isItem(word: string): boolean {
  return /^#(all|headers|data|totals|this row)$/i.test(word);
}

function rowsOf(
  table: TableModel,
  items: readonly string[],
  row: number,
): Pick<Area, "row" | "rowCount"> | null {
  const { area } = table;
  const end = area.row + area.rowCount;
  const firstData = area.row + (table.showHeaders ? 1 : 0);
  const dataEnd = end - (table.showTotals ? 1 : 0);
  if (items.includes("#this row")) {
    return row >= firstData && row < dataEnd ? { row, rowCount: 1 } : null;
  }
  const wants = (item: string): boolean => items.includes(item) || items.includes("#all");
  const isOnly = (item: string): boolean => items.length === 1 && items[0] === item;
  if ((isOnly("#headers") && !table.showHeaders) || (isOnly("#totals") && !table.showTotals)) {
    return null;
  }
  const wantsData = items.length === 0 || wants("#data");
  const from = wants("#headers") ? area.row : wantsData ? firstData : dataEnd;
  const to = wants("#totals") ? end : wantsData ? dataEnd : firstData;
  return { row: from, rowCount: to - from };
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
