import { readLabel } from "../value/readLabel.ts";
import { readLevelRange } from "../value/readLevelRange.ts";
import { readOption } from "../value/readOption.ts";
import { isMarkAt } from "./isMarkAt.ts";
import { isBlankAt, textAt, type SheetView } from "../view/sheetView.ts";
import type { RowProfile } from "./rowProfile.ts";

const mostRows = 60;

/**
 * "服务内容 | 优 | 良 | 中 | 差" with marks below: whatever heads the first column, three or more options side by side
 * under which single marks stand beside texts are the columns of a scale.
 */
export function headsMarks(view: SheetView, { filled, row }: RowProfile): boolean {
  const [first] = filled;
  if (first === undefined || filled.length < 4) return false;
  const run = runOfOptions(view, row, filled);
  if (run.length < 3 || run[0] === first) return false;
  let marked = 0;
  for (let below = row + 1; below < Math.min(view.rowCount, row + mostRows); below += 1) {
    const entered = run.filter((column) => !isBlankAt(view, below, column));
    if (entered.length === 0) continue;
    if (entered.some((column) => !isMarkAt(view, below, column))) break;
    if (hasText(view, below, first, run[0] ?? first)) marked += 1;
  }
  return marked >= 2;
}

/** The longest run of neighbouring headings that differ and are each a word, a number or a range of some scale. */
function runOfOptions(view: SheetView, row: number, filled: readonly number[]): readonly number[] {
  let [longest, run]: [number[], number[]] = [[], []];
  for (const column of filled) {
    const text = textAt(view, row, column);
    if (!isOption(text)) run = [];
    else if (run.at(-1) === column - 1) run.push(column);
    else run = [column];
    if (run.length > longest.length) longest = [...run];
  }
  return new Set(longest.map((column) => textAt(view, row, column))).size === longest.length ? longest : [];
}

/** The same few entries are asked about in row after row. */
const known = new Map<string, boolean>();
const knownLimit = 20_000;

function isOption(text: string): boolean {
  const found = known.get(text);
  if (found !== undefined) return found;
  const isOnScale = readOption(text) !== null || readLevelRange(text) !== null;
  const isIt = isOnScale && readLabel(text).role?.role !== "name";
  if (known.size >= knownLimit) known.clear();
  known.set(text, isIt);
  return isIt;
}

function hasText(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column < right; column += 1)
    if (/\p{L}/u.test(textAt(view, row, column))) return true;
  return false;
}
