import type { CellValue } from "../../sheet/index.ts";

/**
 * What is in a cell, told from Excel's value and value type: an error is not a text that looks like one, an empty
 * text of a formula is not an empty cell.
 */
export function cellValue(value: unknown, type: string): CellValue {
  switch (type) {
    case "Empty":
      return null;
    case "Error":
      return { fault: String(value) };
    default:
      if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
      // Rich values (entities) have no plain value; they are shown by their text.
      return value === null || value === undefined ? null : JSON.stringify(value);
  }
}
