import { plainText } from "../text/plainText.ts";
import { readLabel } from "../value/readLabel.ts";
import { isBlankAt, textAt, valueAt } from "../view/sheetView.ts";
import type { TableFrame } from "./tableFrame.ts";

const numbering =
  /^(第[一二三四五六七八九十]+(部分|项|类|章)?|[一二三四五六七八九十]+|[ABCDEFIVX]{1,3}|part [a-e1-5ivx]+|section [a-e1-5ivx]+)\s*[、.．:：)）\-–—]\s*/iu;

/** A heading without the number before it: "二、加分项" is "加分项". */
export const withoutNumber = (text: string): string => text.replace(numbering, "");

/** A heading of its own, with its weight ("重点工作（30%）"), and its cell. */
export interface SectionHeading {
  readonly text: string;
  readonly at: string;
}

/**
 * Does this row only head the rows below it ("一、工作业绩（70%）", "Part B: Behaviour (weight 30%)")? Gives the heading
 * without its number, with its weight.
 */
export function sectionOfRow(
  { view, left, right }: Pick<TableFrame, "view" | "left" | "right">,
  row: number,
): string | null {
  const filled = Array.from({ length: right - left }, (_, index) => left + index).filter(
    (column) => !isBlankAt(view, row, column),
  );
  const [only] = filled;
  if (only === undefined || new Set(filled.map((column) => textAt(view, row, column))).size !== 1)
    return null;
  const value = valueAt(view, row, only);
  const text = typeof value === "string" ? plainText(value) : "";
  return sectionHeading(text);
}

/** "Section B – Competencies. This part accounts for 30% of the overall rating.", "二、能力（本部分占总分的30%）". */
const saysShare =
  /^(.{3,90}?)[\s.。,，;；:：(（]*(?:this (?:part|section|component)|[本该](?:部分|项|类))\s*(?:accounts? for|contributes?|carries|counts? for|is worth|makes up|占)[^%\d]{0,16}(\d{1,3}(?:\.\d+)?)\s*%[^%]*$/iu;

/** The heading in a text of a line of its own; null where it reads as a sentence, or as neither numbered nor weighed. */
export function sectionHeading(typed: string): string | null {
  const text = typed.replace(saysShare, "$1 ($2%)");
  const longest = /\p{Script=Han}/u.test(text) ? 40 : text === typed ? 60 : 100;
  if (text === "" || text.length > longest || /[。；;？?！]/u.test(text)) return null;
  const heading = withoutNumber(text);
  const label = readLabel(heading);
  const isWeighed = label.weight !== null && label.weight.form === "share";
  const isNumbered = heading !== text && heading.length >= 2 && heading.length <= 16;
  // "二、行为指标（40分）": words of columns name an area where a number stands before and points behind them.
  const isPart = isNumbered && (label.weight !== null || label.role === null);
  if (!isWeighed && (!isPart || label.rater !== null)) return null;
  return label.name === "" || /[:：=]\s*\S/u.test(label.name) ? null : heading;
}
