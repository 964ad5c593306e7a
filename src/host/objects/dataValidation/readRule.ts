import type { CellValueOperator, ValidationOperand, ValidationRule } from "../../model/index.ts";
import { asBoolean, asChoice, asRecord, asText } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { printReference } from "../names/printReference.ts";
import { rangeValue } from "../rangeValue.ts";

/** `Excel.DataValidationOperator` says "…OrEqualTo" where conditional formats say "…OrEqual". */
const operators = {
  Between: "Between",
  NotBetween: "NotBetween",
  EqualTo: "EqualTo",
  NotEqualTo: "NotEqualTo",
  GreaterThan: "GreaterThan",
  LessThan: "LessThan",
  GreaterThanOrEqualTo: "GreaterThanOrEqual",
  LessThanOrEqualTo: "LessThanOrEqual",
} as const satisfies Record<string, CellValueOperator>;

const kinds = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;

/** Excel's limit for a list that is typed in. */
const maxListLength = 255;

/** Reads `dataValidation.rule`: one kind, as a plain object under the kind's name. */
export function readRule(value: unknown): ValidationRule {
  const [[kind, body] = [], ...others] = Object.entries(asRecord(value)).filter(
    ([, each]) => each !== null && each !== undefined,
  );
  if (kind === undefined || others.length > 0) {
    throw invalidArgument();
  }
  const fields = asRecord(body);
  if (kind === "list") {
    return {
      type: "List",
      source: readSource(fields.source),
      inCellDropDown: asBoolean(fields.inCellDropDown),
    };
  }
  if (kind === "custom") {
    const formula = asText(fields.formula);
    if (!formula.startsWith("=")) {
      throw invalidArgument();
    }
    return { type: "Custom", formula };
  }
  if (!isComparison(kind)) {
    throw invalidArgument();
  }
  const asked = asChoice(fields.operator, Object.keys(operators) as (keyof typeof operators)[]);
  const operator = operators[asked];
  const hasTwo = operator === "Between" || operator === "NotBetween";
  return {
    type: kinds[kind],
    operator,
    formula1: readOperand(fields.formula1),
    formula2: hasTwo ? readOperand(fields.formula2) : null,
  };
}

function isComparison(kind: string): kind is keyof typeof kinds {
  return kind in kinds;
}

/** Items with commas, a reference with `=`, or a range. */
function readSource(value: unknown): string {
  const range = rangeValue(value);
  if (range !== undefined) {
    return `=${printReference(range.sheet, range.area)}`;
  }
  const text = asText(value);
  if (text === "" || (!text.startsWith("=") && text.length > maxListLength)) {
    throw invalidArgument();
  }
  return text;
}

/** A number, a date as ISO text (kept as its serial number), a formula with `=`, or a one-cell range. */
function readOperand(value: unknown): ValidationOperand {
  const range = rangeValue(value);
  if (range !== undefined) {
    return `=${printReference(range.sheet, range.area)}`;
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return value;
  }
  const text = asText(value).trim();
  if (text.startsWith("=")) {
    return text;
  }
  const number = text === "" ? Number.NaN : Number(text);
  const serial = Number.isNaN(number) && /^\d{4}-\d{2}-\d{2}/.test(text) ? serialDate(text) : number;
  if (Number.isNaN(serial)) {
    throw invalidArgument();
  }
  return serial;
}

/** Days since 30 December 1899, as Excel counts from March 1900 on. */
function serialDate(iso: string): number {
  const utc = iso.includes("T") && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? `${iso}Z` : iso;
  return (Date.parse(utc) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
