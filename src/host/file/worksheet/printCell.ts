import { columnLetters, printArea, type CellModel, type CellValue } from "../../model/index.ts";
import { FileError } from "../FileError.ts";
import { isArrayFormula } from "../formula/isArrayFormula.ts";
import { toFileFormula, type FileFormulaContext } from "../formula/toFileFormula.ts";
import type { SharedStringsWriter } from "../strings/SharedStringsWriter.ts";
import { escapeCellText } from "../xml/cellText.ts";
import { escapeXml } from "../xml/escapeXml.ts";
import { RichTextSource } from "./readCell.ts";

/** What printing a cell draws on and reports to. */
export interface CellWriteTables {
  readonly strings: SharedStringsWriter;
  readonly styleCount: number;
  /** Index for `cm` of a dynamic array formula; makes the workbook's metadata part when there is none. */
  dynamicMetadata(): number;
  /** A value is missing or cannot be told in the file: Excel has to calculate when it opens it. */
  needsCalculation(): void;
}

/** What is kept of the cell the file had at this place. */
export interface KeptFormula {
  /** `<f>…</f>` as it stands in the file. */
  readonly xml: string;
  readonly metadata: number;
}

/** Errors every reader of the format knows; newer ones are stored as #VALUE! and told by Excel itself. */
const storableErrors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);
const longestText = 32_767;

/** Prints `<c>`. */
export function printCell(
  cell: CellModel,
  row: number,
  column: number,
  prefix: string,
  tables: CellWriteTables,
  context: FileFormulaContext,
  kept: KeptFormula | null,
): string {
  const place = `${columnLetters(column)}${String(row + 1)}`;
  if (cell.styleId >= tables.styleCount) {
    throw new FileError("invalid_model", `Cell ${place} has a style the workbook does not have.`);
  }
  const formula = kept ?? printFormula(cell, place, prefix, tables, context);
  const { type, value, element } = printValue(cell, place, formula !== null, tables);
  const attributes = [
    ` r="${place}"`,
    cell.styleId === 0 ? "" : ` s="${String(cell.styleId)}"`,
    type === "" ? "" : ` t="${type}"`,
    formula === null || formula.metadata === 0 ? "" : ` cm="${String(formula.metadata)}"`,
  ].join("");
  const content =
    (formula?.xml ?? "") +
    (value === null
      ? ""
      : element === "is"
        ? withPrefix(value, prefix)
        : `<${prefix}v>${value}</${prefix}v>`);
  return content === "" ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${content}</${prefix}c>`;
}

function printFormula(
  cell: CellModel,
  place: string,
  prefix: string,
  tables: CellWriteTables,
  context: FileFormulaContext,
): KeptFormula | null {
  if (cell.formula === null) {
    return null;
  }
  const text = escapeXml(toFileFormula(cell.formula, context));
  const isDynamic = cell.array === undefined ? isArrayFormula(cell.formula) : cell.array.kind === "dynamic";
  if (cell.array === undefined && !isDynamic) {
    return { xml: `<${prefix}f>${text}</${prefix}f>`, metadata: 0 };
  }
  const area = cell.array === undefined ? place : printArea(cell.array.area);
  return {
    xml: `<${prefix}f t="array" ref="${area}">${text}</${prefix}f>`,
    metadata: isDynamic ? tables.dynamicMetadata() : 0,
  };
}

interface PrintedValue {
  readonly type: string;
  readonly value: string | null;
  readonly element: "v" | "is";
}

function printValue(
  cell: CellModel,
  place: string,
  hasFormula: boolean,
  tables: CellWriteTables,
): PrintedValue {
  const { value, source } = cell;
  const plain = (type: string, text: string | null): PrintedValue => ({ type, value: text, element: "v" });
  if (value === null) {
    if (hasFormula) {
      tables.needsCalculation();
    }
    return plain("", null);
  }
  if (typeof value === "number") {
    return Number.isFinite(value) ? plain("", String(value)) : plain("e", "#NUM!");
  }
  if (typeof value === "boolean") {
    return plain("b", value ? "1" : "0");
  }
  if (typeof value === "object") {
    return plain("e", storedError(value, tables));
  }
  if (value.length > longestText) {
    throw new FileError("invalid_model", `Cell ${place} has more text than a cell can hold.`);
  }
  if (hasFormula) {
    return plain("str", escapeCellText(value));
  }
  if (source instanceof RichTextSource) {
    return "index" in source.place
      ? plain("s", String(source.place.index))
      : { type: "inlineStr", value: `<is>${source.place.inlineXml}</is>`, element: "is" };
  }
  return plain("s", String(tables.strings.indexOf(value)));
}

function storedError(
  { error }: Exclude<CellValue, number | string | boolean | null>,
  tables: CellWriteTables,
): string {
  if (storableErrors.has(error)) {
    return error;
  }
  tables.needsCalculation();
  return "#VALUE!";
}

function withPrefix(inline: string, prefix: string): string {
  return prefix === ""
    ? inline
    : inline.replace(/^<is>/, `<${prefix}is>`).replace(/<\/is>$/, `</${prefix}is>`);
}
