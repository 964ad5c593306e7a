import { readLabel } from "../value/readLabel.ts";
import { readLevelRange } from "../value/readLevelRange.ts";
import { remembered } from "../text/remembered.ts";
import { readOption } from "../value/readOption.ts";
import { isMarkAt } from "./isMarkAt.ts";
import { isBlankAt, mergeAt, textAt, textOf, valueAt, type SheetView } from "../view/sheetView.ts";
import type { RowProfile } from "./rowProfile.ts";

const mostRows = 60;

/**
 * "服务内容 | 优 | 良 | 中 | 差" with marks below: whatever heads the first column, three or more options side by side
 * under which single marks stand beside texts are the columns of a scale. They may stand one row lower, below headings
 * that are merged over them ("项目 | 自评 | 上级评定").
 */
export function headsMarks(view: SheetView, { filled, texts, row }: RowProfile): boolean {
  const [first] = filled;
  if (first === undefined || filled.length < 2 || texts === 0) return false;
  const own = runOfOptions(view, row, filled);
  if (own.length >= 3) return own[0] !== first && hasMarks(view, row + 1, own, first);
  const group = filled.find(
    (column) => column > first && (mergeAt(view, row, column)?.columnCount ?? 1) >= 3,
  );
  if (group === undefined || filled.length > 8) return false;
  const width = mergeAt(view, row, group)?.columnCount ?? 1;
  const below = Array.from({ length: width }, (_, index) => group + index);
  const run = runOfOptions(view, row + 1, below);
  return run.length === width && hasMarks(view, row + 2, run, first);
}

/** Two rows or more below with marks only, beside a text; a row of points under the words may come first. */
function hasMarks(view: SheetView, top: number, run: readonly number[], first: number): boolean {
  const arePoints = run.every((column) => readOption(textAt(view, top, column)) !== null);
  let marked = 0;
  for (let row = arePoints ? top + 1 : top; row < Math.min(view.rowCount, top + mostRows); row += 1) {
    const entered = run.filter((column) => !isBlankAt(view, row, column));
    if (entered.length === 0) continue;
    if (entered.some((column) => !isMarkAt(view, row, column))) break;
    if (hasText(view, row, first, run[0] ?? first)) marked += 1;
  }
  return marked >= 2;
}

/** The longest run of neighbouring headings that differ and are each a word, a number or a range of some scale. */
function runOfOptions(view: SheetView, row: number, filled: readonly number[]): readonly number[] {
  let [longest, run]: [number[], number[]] = [[], []];
  for (const column of filled) {
    const value = valueAt(view, row, column);
    // Scores with a fraction are no numbers of options: most rows of data are settled by them.
    const isFraction = typeof value === "number" && !Number.isInteger(value);
    if (isFraction || !isOption(textOf(value))) run = [];
    else if (run.at(-1) === column - 1) run.push(column);
    else run = [column];
    if (run.length > longest.length) longest = [...run];
  }
  return new Set(longest.map((column) => textAt(view, row, column))).size === longest.length ? longest : [];
}

/** The same few entries are asked about in row after row. */
const isOption = remembered((text) => {
  const isOnScale = readOption(text) !== null || readLevelRange(text) !== null;
  return isOnScale && readLabel(text).role?.role !== "name";
});

function hasText(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column < right; column += 1)
    if (/\p{L}/u.test(textAt(view, row, column))) return true;
  return false;
}
