import { compactText } from "../../text/compactText.ts";
import { isBlankAt, mergeAt, textAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { findRowReason } from "../../words/rowWords.ts";
import type { FormColumns } from "./formColumns.ts";

/**
 * Rows merged over the table's width that hold a short text, the first row among them, each with a row of its own below
 * ("安全管理" over the whole form): areas, marked or not.
 */
function mergedHeadings({
  view,
  left,
  right,
  bodyTop,
  bodyBottom,
}: Pick<TableFrame, "view" | "left" | "right" | "bodyTop" | "bodyBottom">): ReadonlySet<number> {
  const rows = Array.from({ length: bodyBottom - bodyTop }, (_, index) => bodyTop + index);
  const isWide = (row: number): boolean =>
    (mergeAt(view, row, left)?.columnCount ?? 1) > (right - left) * 0.6;
  const found = rows.filter((row) => {
    const text = textAt(view, row, left);
    const isHeading = text.length <= 24 && /\p{L}/u.test(text) && !/[:：。；;?？!]|填写|填寫/u.test(text);
    const isFollowed = row + 1 < bodyBottom && !isWide(row + 1) && !isBlankAt(view, row + 1, left);
    return isWide(row) && isHeading && isFollowed && findRowReason(compactText(text)) === null;
  });
  return new Set(found[0] === bodyTop && found.length >= 2 ? found : []);
}

/**
 * Rows of a form of marks that only head the statements below them ("Leadership", "甲、教學"): the first row is one, each
 * is followed by a row with a mark, and there are fewer of them than marks. Elsewhere a row without a mark has no score.
 */
export function headingRows(
  { view, left, right, bodyTop, bodyBottom }: TableFrame,
  { names, options, scores }: FormColumns,
): ReadonlySet<number> {
  const [name] = names;
  if (name === undefined || names.length > 1) return new Set();
  const merged = mergedHeadings({ view, left, right, bodyTop, bodyBottom });
  if (merged.size > 0) return merged;
  if (options.length === 0 || scores.length > 0) return new Set();
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
