import { columnLetters } from "../../sheet/index.ts";
import type { TabCell } from "./tabCells.ts";
import { toA1 } from "./toA1.ts";

/** Text that Excel would not take for anything else: begins with a letter and is no month, boolean or error. */
const plainText =
  /^(?!true$|false$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.]*\d)\p{L}/iu;

/**
 * What is typed into a cell so that it holds what the plan says. Text that Excel could take for a formula, a number or
 * a date gets the apostrophe that Excel takes away again.
 */
export function cellInput(cell: TabCell, row: number, column: number): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "string") return cell === "" || plainText.test(cell) ? cell : `'${cell}`;
  if (typeof cell === "object" && "isSpilled" in cell) return "";
  if (typeof cell === "object") return "formula" in cell ? cell.formula : toA1(cell.formulaR1C1, row, column);
  return cell;
}

/**
 * Whether a cell already holds what the plan says.
 *
 * @param found - What `range.formulas` answered.
 */
export function holds(found: unknown, cell: TabCell, row: number, column: number): boolean {
  if (cell === null) return found === "";
  if (typeof cell === "object" && "isSpilled" in cell) return true;
  if (typeof cell === "object") {
    const formula = "formula" in cell ? cell.formula : toA1(cell.formulaR1C1, row, column);
    if (found === formula) return true;
    return typeof found === "string" && normalFormula(found) === normalFormula(formula);
  }
  if (typeof cell === "string") return found === cell || found === `'${cell}`;
  return found === cell;
}

/** Excel writes a formula its own way: without the blanks we typed, names in capitals. Texts in quotes stay. */
function normalFormula(formula: string): string {
  return formula.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*')|\s+|[^"'\s]+/g,
    (part, quoted: string | undefined) => (quoted !== undefined ? part : part.trim().toUpperCase()),
  );
}

/** `"B2:D9"` for 0-based corners, ends inclusive. */
export function rangeAddress(top: number, left: number, bottom: number, right: number): string {
  return `${columnLetters(left)}${String(top + 1)}:${columnLetters(right)}${String(bottom + 1)}`;
}
