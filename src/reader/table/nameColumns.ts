import { readLabel, type Label } from "../value/readLabel.ts";
import { mergeAt, shownAt, shownTextAt, textAt, type SheetView } from "../view/sheetView.ts";
import { monthHeadings } from "./monthHeadings.ts";
import type { HeaderColumn } from "./tableFrame.ts";

/**
 * Gives each column its labels from the outermost group to the leaf. A merged group covers what it is merged over; in
 * a row of groups without any merge (a CSV) a group covers the blank cells to its right.
 */
export function nameColumns(
  view: SheetView,
  headerRows: readonly number[],
  left: number,
  right: number,
): readonly HeaderColumn[] {
  const rows = headerRows.map((row, index) =>
    labelsOfRow(view, row, left, right, headerRows.slice(index + 1)),
  );
  const columns: HeaderColumn[] = [];
  for (let column = left; column < right; column += 1) {
    const labels: Label[] = [];
    const typed: string[] = [];
    rows.forEach((row, index) => {
      const text = row[column - left] ?? "";
      if (text === "" || typed.at(-1) === text) return;
      const isWide = index < rows.length - 1 && coversAll(row, text);
      if (isWide) return;
      typed.push(text);
      labels.push(readLabel(text));
    });
    columns.push({ column, labels, header: typed.join(" / ") });
  }
  return columns;
}

/** A title that the header rows took along: the same text over (nearly) every column. */
const coversAll = (row: readonly string[], text: string): boolean =>
  row.length > 3 && row.filter((other) => other === text).length >= row.length * 0.9;

function labelsOfRow(
  view: SheetView,
  row: number,
  left: number,
  right: number,
  below: readonly number[],
): readonly string[] {
  const mayFill = below.length > 0;
  const hasMerge = Array.from({ length: right - left }, (_, index) => mergeAt(view, row, left + index)).some(
    (merge) => merge !== null && merge.columnCount > 1,
  );
  const months = monthHeadings(
    view,
    row,
    Array.from({ length: right - left }, (_, index) => left + index),
  );
  const texts: string[] = [];
  let group = "";
  for (let column = left; column < right; column += 1) {
    const value = shownAt(view, row, column);
    const typed =
      months.get(column) ?? (typeof value === "string" ? value.trim() : shownTextAt(view, row, column));
    if (typed !== "") group = mayFill && isGroup(typed) ? typed : "";
    const isHeaded = typed === "" && !hasMerge && below.some((next) => textAt(view, next, column) !== "");
    texts.push(isHeaded ? group : typed);
  }
  return texts;
}

/** Labels of identity columns never spread to the right, nor does a weight that stands above one heading. */
function isGroup(typed: string): boolean {
  const { role: match, compact, weight } = readLabel(typed);
  const role = match?.role;
  if (compact === "" && weight !== null) return false;
  return (
    role === undefined ||
    role === "indicatorName" ||
    role === "indicatorGroup" ||
    role === "score" ||
    role === "adjustment" ||
    role === "total"
  );
}
