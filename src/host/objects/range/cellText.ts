import { format } from "numfmt";
import { errorText, type CellValue } from "../../model/index.ts";

/**
 * Gives what the cell shows: its value through its number format.
 *
 * Column width plays no part here: Excel's "####" for numbers that do not fit is its rendering.
 */
export function cellText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === null) {
    return "";
  }
  if (typeof value === "object") {
    return errorText(value);
  }
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  // Excel counts days from 1904 in such a workbook; the formatter counts from 1900.
  const shown = date1904 && typeof value === "number" && isDate(numberFormat) ? value + 1462 : value;
  return format(numberFormat, shown, { throws: false, nbsp: false });
}

function isDate(numberFormat: string): boolean {
  return (
    /[dmyhs]/i.test(numberFormat.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "")) && numberFormat !== "General"
  );
}
