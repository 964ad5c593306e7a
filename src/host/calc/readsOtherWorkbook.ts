import type { FormulaRecord } from "./formulaRecord.ts";

/** A quoted sheet name with its workbook: `'[1]Other sheet'!A1`, `'C:\pay\[rates.xlsx]Bonus'!B2`. */
const quoted = /^'(?:[^']|'')*\[/;

/** Whether a formula reads cells or names of another workbook: `[1]Other!$A$1`, `'[rates.xlsx]Bonus'!B2`, `[1]!Rate`. */
export function readsOtherWorkbook({ parts }: Pick<FormulaRecord, "parts">): boolean {
  return parts.some(
    ({ kind, text }, index) =>
      quoted.test(text) ||
      (kind === "structured" && text.startsWith("[") && parts[index + 1]?.text.includes("!") === true),
  );
}
