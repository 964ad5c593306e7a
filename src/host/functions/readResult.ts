import type { FunctionResult } from "../calc/functionProvider.ts";
import { errorCodes, type CellError, type CellValue, type ErrorCode } from "../model/index.ts";

/** Codes of failed calls on the wire; whatever else failed shows #VALUE!. */
const failures: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export function failureOf(code: unknown): CellError {
  return { error: (typeof code === "number" ? failures[code] : undefined) ?? "#VALUE!" };
}

/**
 * Reads what a function returned: a value, or rows of values. Rows that are too short end in #N/A; nothing at all
 * is #CALC!, a list that is not made of rows #VALUE!.
 */
export function readResult(value: unknown): FunctionResult {
  if (!Array.isArray(value)) {
    return readValue(value);
  }
  const rows = value as readonly unknown[];
  const width = Math.max(0, ...rows.map((row) => (Array.isArray(row) ? row.length : 0)));
  if (!rows.every((row) => Array.isArray(row))) {
    return { error: "#VALUE!" };
  }
  if (width === 0) {
    return { error: "#CALC!" };
  }
  return rows.map((row) =>
    Array.from({ length: width }, (_, index) =>
      index < row.length ? readValue((row as readonly unknown[])[index]) : { error: "#N/A" as const },
    ),
  );
}

/** Nothing (null, undefined) becomes 0 in a cell, as in Excel (office-js issue 1503). */
function readValue(value: unknown): CellValue {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : { error: "#NUM!" };
    case "string":
    case "boolean":
      return value;
    case "object":
      return value === null ? 0 : readDataType(value as Readonly<Record<string, unknown>>);
    default:
      return 0;
  }
}

/** An error, a formatted number or an entity: the cell shows its plain value. */
function readDataType(data: Readonly<Record<string, unknown>>): CellValue {
  const { code, basicValue, text, type, valueType } = data;
  if (valueType === "CustomFunctionError" || type === "CustomFunctionError") {
    return { error: errorCodes.find((known) => known === code) ?? "#VALUE!" };
  }
  if (typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean") {
    return basicValue;
  }
  return typeof text === "string" ? text : { error: "#VALUE!" };
}
