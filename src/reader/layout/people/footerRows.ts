import { isDateFormat } from "../../value/isDateFormat.ts";
import { readDate } from "../../value/readDate.ts";
import { readValue } from "../../value/readValue.ts";
import { compactText } from "../../text/compactText.ts";
import { findSigner, type SignerKey } from "../../words/findSigner.ts";
import { looksLikePerson } from "../../words/looksLikePerson.ts";
import { keyOf } from "../../table/keyOf.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { CellKind, compactCells } from "../../view/compactCells.ts";
import { formatAt, isBlankAt, textAt, valueAt, type SheetView } from "../../view/sheetView.ts";

/**
 * Rows below people that say who drew the list up, checked and approved it ("制表人 | 郑思远 | 审核人 | 魏国强"), with the rows
 * of names and dates under them. Nobody there is appraised, though the names stand in the column of names.
 *
 * A row with an entry or an id is somebody of the list, whatever stands in it: after it the foot begins anew.
 *
 * @param id - Column of ids; null where there is none.
 */
export function footerRows(frame: TableFrame, id: number | null): ReadonlySet<number> {
  const { view, bodyTop, bodyBottom, left, right, repeatedRows } = frame;
  const posts = ["role", "level", "department", "unit"].map((role) => keyOf(frame, [role]));
  const rows = new Set<number>();
  let isOpen = false;
  for (let row = bodyTop; row < bodyBottom; row += 1) {
    const cells = filledCells(view, row, left, right);
    if (cells === null || repeatedRows.has(row)) isOpen = false;
    if (cells === null || cells.length === 0) continue;
    isOpen &&= id === null || !/\d/u.test(textAt(view, row, id)) || isDay(view, row, id);
    isOpen ||= opensFoot(cells, posts);
    if (isOpen && cells.some(({ column }) => isEntry(view, row, column))) isOpen = false;
    if (isOpen) rows.add(row);
  }
  return rows;
}

interface Cell {
  readonly column: number;
  readonly text: string;
}

/** What stands in a row; null where a number does that is no date. */
function filledCells(view: SheetView, row: number, left: number, right: number): readonly Cell[] | null {
  // Most rows have an entry: settled before any text is looked at.
  const { kinds } = compactCells(view);
  const start = row * view.columnCount;
  for (let column = left; column < right; column += 1)
    if (kinds[start + column] === CellKind.number && !isDay(view, row, column)) return null;
  const cells: Cell[] = [];
  for (let column = left; column < right; column += 1) {
    if (isBlankAt(view, row, column)) continue;
    cells.push({ column, text: textAt(view, row, column) });
  }
  return cells;
}

/** A deed or a post comes first here; behind a name, or in a column of posts or departments, it is what that person does. */
function opensFoot(cells: readonly Cell[], posts: readonly (number | null)[]): boolean {
  // "部门负责人：| |人力资源部：": keys with nothing behind any of them.
  if (cells.length > 1 && cells.every(({ text }) => /[:：]$/u.test(text))) return true;
  const keys = cells.map(({ text }): SignerKey | null => findSigner(compactText(text)));
  if (keys.includes("person")) return true;
  if (posts.includes(cells[0]?.column ?? -1)) return false;
  const [first, second] = keys;
  if (first === "deed") return true;
  return first === "post" && second !== undefined && looksLikePerson(cells[1]?.text ?? "") >= 0.5;
}

const isDay = (view: SheetView, row: number, column: number): boolean =>
  isDateFormat(formatAt(view, row, column));

function isEntry(view: SheetView, row: number, column: number): boolean {
  if (isDay(view, row, column)) return false;
  const value = valueAt(view, row, column);
  if (typeof value === "string" && readDate(value) !== null) return false;
  const { kind } = readValue(value, null);
  return kind === "number" || kind === "word" || kind === "mark";
}
