import { compactText } from "../../text/compactText.ts";
import { plainText } from "../../text/plainText.ts";
import { withoutRemark } from "../../text/withoutRemark.ts";
import { readLabel } from "../../value/readLabel.ts";
import { isBlankAt, textAt } from "../../view/sheetView.ts";
import { withoutNumber } from "../../table/sectionOfRow.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { findWordRole } from "../../words/findWordRole.ts";
import type { FormColumns } from "./formColumns.ts";
import { isNumberAt } from "./isNumberAt.ts";
import { resultColumns } from "./resultColumns.ts";

/** "加分项", "一票否决", "Deductions (late reports)": points outside the weighted sum. */
export const isOfPoints = (text: string): boolean =>
  findWordRole(compactText(withoutRemark(text)))?.role === "adjustment";

/** What points of one kind are called: "加分项-合理化建议", or the kind alone where it has no other name. */
export const nameOfPoints = (kind: string, leaf = kind): string => (leaf === kind ? kind : `${kind}-${leaf}`);

/**
 * Rows below this one are points outside the weighted sum: it says so alone ("二、加分项（上限5分）"), or heads them over
 * the column of scores ("加分事由 | 依据 | 加分"). Null where it does neither.
 */
export function pointsHeading(
  { view, left, right }: TableFrame,
  columns: FormColumns,
  row: number,
): string | null {
  const filled = Array.from({ length: right - left }, (_, index) => left + index).filter(
    (column) => !isBlankAt(view, row, column),
  );
  const texts = [...new Set(filled.map((column) => textAt(view, row, column)))];
  const [only] = texts;
  if (only !== undefined && texts.length === 1) {
    const name = withoutRemark(readLabel(withoutNumber(plainText(only))).name);
    return isOfPoints(name) ? name : null;
  }
  const headed = resultColumns(columns).map((column) => plainText(textAt(view, row, column)));
  const isHeader = texts.length > 2 && !filled.some((column) => isNumberAt(view, { row, column }));
  return isHeader ? (headed.find(isOfPoints) ?? null) : null;
}
