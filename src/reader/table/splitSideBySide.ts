import { compactText } from "../text/compactText.ts";
import { readLabel } from "../value/readLabel.ts";
import { isBlankAt, mergeAt, shownTextAt, type SheetView } from "../view/sheetView.ts";
import { isRaterLegend } from "./isRaterLegend.ts";
import { isWordLegend } from "./isWordLegend.ts";

/** Columns of one table, right end exclusive. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

const sampleRows = 60;
const keys = ["name", "id", "indicatorName"];

/**
 * Which stretches of columns under this header are tables of their own? Parted where header and body are blank, and
 * both sides have a key of their own (or the right side's rows do not go along with the left side's).
 */
export function splitSideBySide(
  view: SheetView,
  headerRows: readonly number[],
  bodyTop: number,
  bodyBottom: number,
): readonly ColumnSpan[] {
  const last = Math.min(bodyBottom, bodyTop + sampleRows);
  const isUsed = Array.from({ length: view.columnCount }, (_, column) => {
    if (headerRows.some((row) => isHeaderHere(view, row, column))) return true;
    for (let row = bodyTop; row < last; row += 1) if (!isBlankAt(view, row, column)) return true;
    return false;
  });
  const spans: { left: number; right: number }[] = [];
  for (let column = 0; column < view.columnCount; column += 1) {
    if (isUsed[column] !== true) continue;
    const open = spans.at(-1);
    if (open?.right === column) open.right = column + 1;
    else spans.push({ left: column, right: column + 1 });
  }
  const joined: { left: number; right: number }[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before !== undefined && !isOwnTable(view, headerRows, before, span, bodyTop, last))
      before.right = span.right;
    else joined.push({ ...span });
  }
  return joined
    .filter((span) => headerRows.some((row) => hasHeader(view, row, span)))
    .flatMap((span) => repeatedBlocks(view, headerRows.at(-1) ?? bodyTop - 1, span));
}

/** "序号 | 姓名 | 得分 | 序号 | 姓名 | 得分": a list wrapped into blocks with the same headings is a table per block. */
function repeatedBlocks(view: SheetView, row: number, { left, right }: ColumnSpan): readonly ColumnSpan[] {
  const labels = Array.from({ length: right - left }, (_, index) =>
    compactText(shownTextAt(view, row, left + index)),
  );
  const width = labels.indexOf(labels[0] ?? "", 1);
  const isRepeated =
    width >= 2 &&
    labels.length % width === 0 &&
    labels.every((label, index) => label !== "" && label === labels[index % width]) &&
    new Set(labels).size === width;
  if (!isRepeated || !hasKey(view, [row], { left, right: left + width })) return [{ left, right }];
  return Array.from({ length: labels.length / width }, (_, block) => ({
    left: left + block * width,
    right: left + (block + 1) * width,
  }));
}

function isHeaderHere(view: SheetView, row: number, column: number): boolean {
  const merge = mergeAt(view, row, column);
  return merge !== null && merge.columnCount > 1
    ? shownTextAt(view, row, column) !== "" && merge.column <= column
    : !isBlankAt(view, row, column);
}

function hasHeader(view: SheetView, row: number, { left, right }: ColumnSpan): boolean {
  for (let column = left; column < right; column += 1) if (!isBlankAt(view, row, column)) return true;
  return false;
}

const hasKey = (view: SheetView, headerRows: readonly number[], span: ColumnSpan): boolean =>
  keyColumn(view, headerRows, span, keys) !== null;

/** The first column whose heading says one of these. */
function keyColumn(
  view: SheetView,
  headerRows: readonly number[],
  { left, right }: ColumnSpan,
  roles: readonly string[],
): number | null {
  for (const row of headerRows)
    for (let column = left; column < right; column += 1)
      if (roles.includes(readLabel(shownTextAt(view, row, column)).role?.role ?? "")) return column;
  return null;
}

function isOwnTable(
  view: SheetView,
  headerRows: readonly number[],
  before: ColumnSpan,
  span: ColumnSpan,
  top: number,
  bottom: number,
): boolean {
  // A lone column of ids, with a gap before the names, is no table.
  const isWide = before.right - before.left >= 2;
  const areKeyed = isWide && hasKey(view, headerRows, span) && hasKey(view, headerRows, before);
  if (areKeyed && !isOfEachPerson(view, headerRows, span, top, bottom)) return true;
  if (areSameHeadings(view, headerRows.at(-1) ?? top - 1, before, span)) return true;
  if (!headerRows.some((row) => hasHeader(view, row, span))) return true;
  const hasTwo = span.right - span.left >= 2;
  if (hasTwo && isWordLegend(view, { ...span, top, bottom })) return true;
  if (hasTwo && isRaterLegend(view, span.left, top, bottom)) return true;
  const left = filledRows(view, before, top, bottom);
  const right = filledRows(view, span, top, bottom);
  if (right.length < left.length && isLegend(view, headerRows.at(-1) ?? top - 1, span)) return true;
  const both = right.filter((row) => left.includes(row)).length;
  const isAlong = right.length === 0 || (both >= right.length * 0.8 && both >= left.length * 0.5);
  // Bare numbers beside the rows of the left side are theirs, with a sum or two below them.
  const isOfLeft =
    both >= left.length * 0.8 && both >= right.length * 0.5 && !isNamed(view, span, top, bottom);
  return !isAlong && !isOfLeft;
}

/** "指标 | 得分" beside ids and names, with each indicator in several rows: a list with a row per person and indicator. */
function isOfEachPerson(
  view: SheetView,
  headerRows: readonly number[],
  span: ColumnSpan,
  top: number,
  bottom: number,
): boolean {
  if (keyColumn(view, headerRows, span, ["name", "id"]) !== null) return false;
  const column = keyColumn(view, headerRows, span, ["indicatorName"]);
  const texts = Array.from({ length: bottom - top }, (_, index) =>
    column === null ? "" : shownTextAt(view, top + index, column),
  ).filter((text) => text !== "");
  return texts.length > 0 && new Set(texts).size * 2 <= texts.length;
}

/** Does the first column say what its rows are about? */
function isNamed(view: SheetView, { left }: ColumnSpan, top: number, bottom: number): boolean {
  for (let row = top; row < bottom; row += 1) if (/\p{L}/u.test(shownTextAt(view, row, left))) return true;
  return false;
}

/** "指标 | 权重 | 得分" beside a blank column and the same once more: the form of somebody else. */
function areSameHeadings(view: SheetView, row: number, before: ColumnSpan, span: ColumnSpan): boolean {
  const labels = [before, span].map(({ left, right }) =>
    Array.from({ length: right - left }, (_, index) => compactText(shownTextAt(view, row, left + index))),
  );
  const [first = [], second = []] = labels;
  return (
    new Set(first).size >= 3 &&
    first.length === second.length &&
    first.every((label, index) => label === second[index])
  );
}

const legend =
  /^(下限|上限|最低分?|最高分?|起|止|从|到|等级|等第|档次|级别|分数段?|分数区间|分值区间|区间|分数线|系数|比例|from|to|min(imum)?|max(imum)?|lower( bound| limit)?|upper( bound| limit)?|band|grade|score( range)?|range|rating|coefficient)$/u;

/** "下限 | 等级": two columns or more that say what grades are from which score on, and nothing of people. */
function isLegend(view: SheetView, row: number, { left, right }: ColumnSpan): boolean {
  const labels = Array.from({ length: right - left }, (_, index) =>
    compactText(shownTextAt(view, row, left + index)),
  );
  return labels.length >= 2 && labels.length <= 4 && labels.every((label) => legend.test(label));
}

function filledRows(view: SheetView, { left, right }: ColumnSpan, top: number, bottom: number): number[] {
  const rows: number[] = [];
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1)
      if (!isBlankAt(view, row, column)) {
        rows.push(row);
        break;
      }
  return rows;
}
