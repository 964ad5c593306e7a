import type { FunctionArgument } from "../calc/functionProvider.ts";
import type { CellError, CellValue } from "../model/index.ts";
import type { ParameterType } from "./functionMetadata.ts";

/**
 * What a function gets for an empty cell where its parameter is of type `any`: Excel on the web passes null, Excel
 * on Windows passes 0 (office-js issue 4702).
 */
export type EmptyCellValue = null | 0;

/**
 * Turns a cell's value, or a block of them, into what travels to the add-in: converted to the parameter's type as
 * Excel does.
 *
 * @returns An error when a value cannot be converted: then the function is not called and the cell shows it.
 */
export function marshalArgument(
  argument: FunctionArgument,
  type: ParameterType,
  emptyCell: EmptyCellValue,
): { readonly value: unknown } | CellError {
  if (!isBlock(argument)) {
    return marshalValue(argument, type, emptyCell);
  }
  const rows: unknown[][] = [];
  for (const row of argument) {
    const values: unknown[] = [];
    for (const cell of row) {
      const marshalled = marshalValue(cell, type, emptyCell);
      if ("error" in marshalled) {
        return marshalled;
      }
      values.push(marshalled.value);
    }
    rows.push(values);
  }
  return { value: rows };
}

function isBlock(argument: FunctionArgument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

function marshalValue(
  value: CellValue,
  type: ParameterType,
  emptyCell: EmptyCellValue,
): { readonly value: unknown } | CellError {
  if (typeof value === "object" && value !== null) {
    return { value: { type: "CustomFunctionError", code: value.error } };
  }
  switch (type) {
    case "number":
      return toNumber(value);
    case "string":
      return { value: typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "") };
    case "boolean":
      return toBoolean(value);
    default:
      return { value: value ?? emptyCell };
  }
}

function toNumber(value: number | string | boolean | null): { readonly value: number } | CellError {
  const isText = typeof value === "string";
  const number = isText && value.trim() === "" ? NaN : Number(value ?? 0);
  return Number.isFinite(number) ? { value: number } : { error: "#VALUE!" };
}

function toBoolean(value: number | string | boolean | null): { readonly value: boolean } | CellError {
  if (typeof value === "string") {
    const word = value.toUpperCase();
    return word === "TRUE" || word === "FALSE" ? { value: word === "TRUE" } : { error: "#VALUE!" };
  }
  return { value: Boolean(value) };
}
