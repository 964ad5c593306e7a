import { parseBool, parseDate, parseNumber, parseTime } from "numfmt";
import { isFormula } from "../../formula/isFormula.ts";
import { parseErrorText, type CellValue } from "../../model/index.ts";
import { invalidArgument } from "../../protocol/hostError.ts";

/** What a cell holds after something was typed or written into it. */
export interface CellInput {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The format that Excel gives a cell with format General for this text; undefined leaves it. */
  readonly numberFormat?: string;
  /** The text was marked with a leading apostrophe. */
  readonly quotePrefix: boolean;
}

const maxTextLength = 32_767;
const maxFormulaLength = 8_192;

/**
 * Reads what was written to `values` or `formulas` as Excel reads it, en-US.
 *
 * Numbers and booleans stand for themselves. Of texts: "" empties the cell; a leading `'` makes text of the rest; a
 * leading `=` makes a formula, and so do `+` and `-` when what follows is one; "TRUE" is a boolean, "#N/A" an error;
 * "1,200", "95%", "$5", "1e3", "1/2/2024", "2024-01-02" and "12:30" become numbers, with a format where the cell has
 * none. In a cell formatted as text ("@") everything is text.
 *
 * @param isSound - That the syntax of a formula is right is known.
 * @throws HostError InvalidArgument for what no cell can hold: an object, a broken or too long formula or text.
 */
export function parseInput(input: unknown, currentFormat: string, isSound = false): CellInput {
  if (typeof input === "string") {
    return parseText(input, currentFormat, isSound);
  }
  const isPlain = typeof input === "boolean" || (typeof input === "number" && Number.isFinite(input));
  if (!isPlain) {
    throw invalidArgument();
  }
  return constant(currentFormat === "@" && typeof input === "number" ? String(input) : input);
}

function parseText(text: string, currentFormat: string, isSound: boolean): CellInput {
  if (text === "") {
    return constant(null);
  }
  if (text.startsWith("'")) {
    return { ...constant(limited(text.slice(1))), quotePrefix: true };
  }
  if (currentFormat === "@") {
    return constant(limited(text));
  }
  if (text.startsWith("=") && text.length > 1) {
    return formulaInput(text, isSound);
  }
  const value = parseBool(text)?.v ?? parseErrorText(text);
  if (value !== undefined && typeof value !== "string") {
    return constant(value);
  }
  const number = parseNumeric(text);
  if (number !== undefined) {
    return number;
  }
  return /^[+-]/.test(text) && isFormula(`=${text}`) ? formulaInput(`=${text}`) : constant(limited(text));
}

function constant(value: CellValue): CellInput {
  return { value, formula: null, quotePrefix: false };
}

function formulaInput(formula: string, isSound = false): CellInput {
  if (formula.length > maxFormulaLength || (!isSound && !isFormula(formula))) {
    throw invalidArgument();
  }
  return { value: null, formula, quotePrefix: false };
}

function limited(text: string): string {
  if (text.length > maxTextLength) {
    throw invalidArgument();
  }
  return text;
}

/** Numbers, percentages, amounts, dates and times; undefined for other text. */
function parseNumeric(text: string): CellInput | undefined {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) {
    return undefined;
  }
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(trimmed)) {
    return constant(Number(trimmed));
  }
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/.exec(trimmed)?.[1];
  if (percent !== undefined) {
    // Through the decimal text, so that 95% is 0.95 and not 0.9500000000000001.
    return { ...constant(Number(`${percent}e-2`)), numberFormat: percent.includes(".") ? "0.00%" : "0%" };
  }
  const parsed = parseNumber(trimmed) ?? parseDate(trimmed) ?? parseTime(trimmed);
  return parsed === null || typeof parsed.v !== "number"
    ? undefined
    : { ...constant(parsed.v), ...(parsed.z === undefined ? {} : { numberFormat: excelFormat(parsed.z) }) };
}

/** The formats Excel itself chooses for typed dates, where the parser's differ. */
function excelFormat(format: string): string {
  const dates: Readonly<Record<string, string>> = {
    "yyyy-mm-dd": "m/d/yyyy",
    "yyyy/mm/dd": "m/d/yyyy",
    "yyyy/m/d": "m/d/yyyy",
    "m-d": "d-mmm",
    "m/d": "d-mmm",
    "hh:mm": "h:mm",
    "hh:mm:ss": "h:mm:ss",
  };
  return dates[format] ?? format;
}
