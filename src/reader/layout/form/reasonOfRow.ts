import type { SkippedRowReason } from "../../../core/index.ts";
import { bilingualSides } from "../../text/bilingualSides.ts";
import { compactText } from "../../text/compactText.ts";
import { withoutRemark } from "../../text/withoutRemark.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { readAbsence } from "../../value/readAbsence.ts";
import { formulaAt, isBlankAt, textAt } from "../../view/sheetView.ts";
import { findWordRole } from "../../words/findWordRole.ts";
import { findRowReason } from "../../words/rowWords.ts";
import type { FormColumns } from "./formColumns.ts";
import { isNumberAt } from "./isNumberAt.ts";

/** Why a row is no indicator: its first text says so, or a name does (a signature, a total), in one language or in two. */
export function reasonOfRow(
  { view, left, right }: TableFrame,
  { names, scores, computed, weight, fullMarks }: FormColumns,
  row: number,
  first: string,
): SkippedRowReason | null {
  const own = findRowReason(compactText(first)) ?? bilingualReason(first);
  // "1.基本要求（20分）" beside a score is an area, no numbered note.
  const isScored = scores.some(({ header }) => isNumberAt(view, { row, column: header.column }));
  if (own !== null && !(own === "note" && isScored && /^\d/u.test(first))) return own;
  for (const column of names) {
    const text = textAt(view, row, column);
    const reason = text === "" ? null : findRowReason(compactText(text));
    if (reason !== null && reason !== "note") return reason;
  }
  // "Objectives (50%) | =SUMPRODUCT(…)" beside columns that it does not belong to sums up what stands above. Headings
  // once more ("Valor | Auto | Gestor" below "Dimensão | Auto | Gestor") rate nothing.
  const values = [...scores.map(({ header }) => header.column), weight, fullMarks, ...computed];
  const columns = Array.from({ length: right - left }, (_, index) => left + index);
  const isSummary =
    values.every((column) => column === null || isBlankAt(view, row, column)) &&
    columns.some((column) => isNumberAt(view, { row, column }) && formulaAt(view, row, column) !== null);
  const repeats = scores.filter(({ header }) => {
    const heading = header.labels.at(-1)?.typed ?? "";
    return heading !== "" && textAt(view, row, header.column) === heading;
  });
  // "病假 | 事假 | 旷职" over a row of hours.
  const ofLeave = isAbsence(first) ? columns.filter((column) => isAbsence(textAt(view, row, column))) : [];
  const isRepeated = repeats.length > 0 && repeats.length === scores.length;
  return isSummary || isRepeated || ofLeave.length >= 2 ? "note" : null;
}

const isAbsence = (text: string): boolean => /\p{L}{2}/u.test(text) && readAbsence(text) !== null;

/** "Average 平均", "Total 總分": both halves say it. */
function bilingualReason(text: string): SkippedRowReason | null {
  const sides = bilingualSides(text);
  const reason = sides === null ? null : findRowReason(sides.han);
  return reason === null || findRowReason(sides?.latin ?? "") === null ? null : reason;
}

/** "Final rating (40% mid-year, 60% year-end)". */
export const isTotalName = (text: string): boolean =>
  findWordRole(compactText(withoutRemark(text)))?.role === "total";
