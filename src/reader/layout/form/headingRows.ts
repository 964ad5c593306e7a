import { compactText } from "../../text/compactText.ts";
import { isBlankAt, textAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { findRowReason } from "../../words/rowWords.ts";
import type { FormColumns } from "./formColumns.ts";

/**
 * Rows of a form of marks that only head the statements below them ("Leadership", "甲、教學"): the first row is one, each
 * is followed by a row with a mark, and there are fewer of them than marks. Elsewhere a row without a mark has no score.
 */
export function headingRows(
  { view, left, right, bodyTop, bodyBottom }: TableFrame,
  { names, options, scores }: FormColumns,
): ReadonlySet<number> {
  const [name] = names;
  if (name === undefined || names.length > 1 || options.length === 0 || scores.length > 0) return new Set();
  const last = options.flatMap(({ columns }) => columns.map(({ column }) => column));
  const isMarked = (row: number): boolean => {
    for (let column = Math.min(...last); column < right; column += 1)
      if (!isBlankAt(view, row, column)) return true;
    return false;
  };
  const rows: number[] = [];
  for (let row = bodyTop; row < bodyBottom; row += 1) {
    const text = textAt(view, row, name) || textAt(view, row, left);
    if (text === "") continue;
    if (findRowReason(compactText(text)) !== null || /[:：]/u.test(text)) break;
    rows.push(row);
  }
  const plain = rows.filter((row) => !isMarked(row));
  const isFollowed = (row: number): boolean => {
    const next = rows[rows.indexOf(row) + 1];
    return next !== undefined && isMarked(next);
  };
  const areHeadings =
    plain[0] === rows[0] &&
    plain.length >= 2 &&
    plain.length < rows.length - plain.length &&
    plain.every(isFollowed);
  return new Set(areHeadings ? plain : []);
}
