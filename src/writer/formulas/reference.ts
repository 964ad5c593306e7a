import { quotedSheetName } from "../../sheet/index.ts";

/** A cell or rectangle of a tab of ours, 0-based, ends inclusive. */
export interface TabArea {
  readonly sheetName: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Absolute R1C1 reference to a rectangle of another tab. */
export function areaR1C1({ sheetName, top, left, bottom, right }: TabArea): string {
  const corner = `${quotedSheetName(sheetName)}!R${String(top + 1)}C${String(left + 1)}`;
  return top === bottom && left === right ? corner : `${corner}:R${String(bottom + 1)}C${String(right + 1)}`;
}

/** Columns of the formula's own row, `RC4` or `RC4:RC9`. */
export function rowR1C1(left: number, right = left): string {
  const first = `RC${String(left + 1)}`;
  return left === right ? first : `${first}:RC${String(right + 1)}`;
}

/** Columns of a fixed row of the formula's own tab, `R5C4:R5C9`. */
export function fixedRowR1C1(row: number, left: number, right = left): string {
  const first = `R${String(row + 1)}C${String(left + 1)}`;
  return left === right ? first : `${first}:R${String(row + 1)}C${String(right + 1)}`;
}

/** A text as a literal of a formula. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
