import { columnLetters } from "../../sheet/index.ts";
import type { CellValue } from "../../sheet/index.ts";
import { readValue } from "../value/readValue.ts";
import { readLabel, type Label } from "../value/readLabel.ts";
import { maybePeople } from "./maybePeople.ts";
import { isBlankAt, textAt, valueAt, type SheetView } from "../view/sheetView.ts";
import { nameColumns } from "./nameColumns.ts";
import { mergeBottom } from "./rowsAbove.ts";
import { isPersonAt, isRowBlank, type RowProfile } from "./rowProfile.ts";
import type { HeaderColumn, TableFrame } from "./tableFrame.ts";

/**
 * Tables on a sheet that has no heading we know: names of people below each other with numbers beside them, or side by
 * side with numbers below. Columns without any heading are called by their letters.
 */
export function findBareTables(view: SheetView, profiles: readonly RowProfile[]): readonly TableFrame[] {
  const below = peopleBelow(view, profiles) ?? peopleAcross(view, profiles) ?? strangersBelow(view, profiles);
  return below === null ? [] : [below];
}

/** The first column in which most rows of numbers begin with a person. */
function peopleBelow(view: SheetView, profiles: readonly RowProfile[]): TableFrame | null {
  for (let column = 0; column < Math.min(4, view.columnCount); column += 1) {
    const rows = profiles.filter(
      ({ row, filled }) => isPersonAt(view, row, column) && filled.some((other) => other > column),
    );
    const scored = rows.filter(({ row }) => hasNumberRightOf(view, row, column));
    const [first] = scored;
    if (first === undefined || scored.length < 2 || scored.length < rows.length * 0.6) continue;
    // "单选" in every row names nobody.
    if (new Set(scored.map(({ row }) => textAt(view, row, column))).size < 2) continue;
    const bodyTop = topOf(profiles, first.row);
    const above = profiles[bodyTop - 1];
    const isHeader = above?.numbers === 0 && above.filled.some((other) => other > column);
    if (!isHeader && scored.length < 3) continue;
    const headerRows = isHeader ? headOf(view, profiles, above.row) : [];
    const left = Math.min(column, ...headerRows.flatMap((row) => profiles[row]?.filled[0] ?? []));
    return frameOf(view, "columns", headerRows, bodyTop, left, (header) =>
      header.column === column
        ? { ...header, labels: [keyLabel(header)] }
        : header.labels.length === 0
          ? { ...header, labels: [letterLabel(view, header.column)] }
          : header,
    );
  }
  return null;
}

const headRows = 40;
const sampleRows = 400;

/** A first column of texts that may be people, below a row of headings and left of numbers only. */
function strangersBelow(view: SheetView, profiles: readonly RowProfile[]): TableFrame | null {
  for (const { row, filled, numbers, texts } of profiles.slice(0, headRows)) {
    const [first, ...others] = filled;
    const next = profiles[row + 1];
    if (first === undefined || numbers > 0 || texts < 3 || next?.filled.includes(first) !== true) continue;
    if (!others.every((column) => isNumber(valueAt(view, row + 1, column)))) continue;
    const below = profiles
      .slice(row + 1, row + sampleRows)
      .map((profile) => textAt(view, profile.row, first));
    if (
      !maybePeople(
        below,
        others.map((column) => textAt(view, row, column)),
      )
    )
      continue;
    return frameOf(view, "columns", [row], row + 1, first, (header) =>
      header.column === first ? { ...header, labels: [strangerLabel(header)] } : header,
    );
  }
  return null;
}

/** The rows right above that hold numbers in the same columns are rows of the table too, whoever stands in them. */
function topOf(profiles: readonly RowProfile[], row: number): number {
  const columns = profiles[row]?.filled.join() ?? "";
  let top = row;
  for (let above = profiles[top - 1]; above !== undefined; above = profiles[top - 1]) {
    if (above.numbers === 0 || above.filled.join() !== columns) break;
    top -= 1;
  }
  return top;
}

/** A row of headings and those above it from which a heading reaches down into it. */
function headOf(view: SheetView, profiles: readonly RowProfile[], bottom: number): readonly number[] {
  let top = bottom;
  while (profiles[top - 1]?.filled.some((column) => mergeBottom(view, top - 1, column) >= top) === true)
    top -= 1;
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** A row of people with numbers below them and texts in front. */
function peopleAcross(view: SheetView, profiles: readonly RowProfile[]): TableFrame | null {
  for (const { row, filled } of profiles) {
    const people = filled.filter((column) => isPersonAt(view, row, column));
    const [first] = people;
    if (first === undefined || people.length < 2 || first === 0 || people.length < filled.length * 0.6)
      continue;
    const next = profiles[row + 1];
    const numbers = people.filter((column) => isNumber(valueAt(view, row + 1, column)));
    if (next === undefined || numbers.length < people.length * 0.5 || isRowBlank(view, row + 1, 0, first))
      continue;
    return frameOf(view, "people", [row], row + 1, 0, (header) => header);
  }
  return null;
}

function frameOf(
  view: SheetView,
  kind: TableFrame["kind"],
  headerRows: readonly number[],
  bodyTop: number,
  left: number,
  name: (header: HeaderColumn) => HeaderColumn,
): TableFrame {
  let right = view.columnCount;
  const isEmpty = (column: number): boolean => {
    for (let row = headerRows[0] ?? bodyTop; row < view.rowCount; row += 1)
      if (!isBlankAt(view, row, column)) return false;
    return true;
  };
  while (right > left + 1 && isEmpty(right - 1)) right -= 1;
  let bodyBottom = view.rowCount;
  while (bodyBottom > bodyTop && isRowBlank(view, bodyBottom - 1, left, right)) bodyBottom -= 1;
  return {
    view,
    kind,
    headerRows,
    weightRow: null,
    targetRow: null,
    roleWeightRows: [],
    bodyTop,
    bodyBottom,
    left,
    right,
    columns: nameColumns(view, headerRows, left, right).map(name),
    preambleTop: 0,
    isBeside: false,
    repeatedRows: new Set(),
  };
}

const hasNumberRightOf = (view: SheetView, row: number, column: number): boolean =>
  (view.grid.values[row] ?? []).slice(column + 1).some(isNumber);

const isNumber = (value: CellValue): boolean => readValue(value, null).kind === "number";

/** The column of names, whatever its heading says or does not say. */
const keyLabel = ({ labels }: HeaderColumn): Label => ({
  ...(labels.at(-1) ?? readLabel("")),
  role: { role: "name", confidence: 0.6 },
});

/** Nothing but the qualities beside them says that these are people: a doubt. */
const strangerLabel = (header: HeaderColumn): Label => ({
  ...keyLabel(header),
  role: { role: "name", confidence: 0.5 },
});

const letterLabel = (view: SheetView, column: number): Label => {
  const letters = columnLetters(Math.min(16383, view.grid.origin.column + column));
  return { ...readLabel(""), name: letters, compact: letters.toLowerCase() };
};
