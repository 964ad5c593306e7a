import { errorCodes, type CellError, type CellValue, type ErrorCode } from "../model/cell.ts";

/**
 * The formula library's own values, as functions registered with it receive and return them (its enum `RVKind`).
 * The numbers are asserted in a test, so that another version of the library cannot change them unseen.
 */
export type RuntimeScalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };

export interface RuntimeArray {
  readonly kind: 5;
  readonly rows: readonly (readonly RuntimeScalar[])[];
  readonly height: number;
  readonly width: number;
  /** One-based place of a block that was read from a sheet. */
  readonly originRow?: number;
  readonly originCol?: number;
}

/** Kinds 6 (reference) and 7 (lambda) exist, but no registered function is given a reference. */
export type RuntimeValue = RuntimeScalar | RuntimeArray | { readonly kind: 6 | 7 };

const blank: RuntimeScalar = { kind: 0 };

export function fromCellValue(value: CellValue): RuntimeScalar {
  switch (typeof value) {
    case "number":
      return { kind: 1, value };
    case "string":
      return { kind: 2, value };
    case "boolean":
      return { kind: 3, value };
    default:
      return value === null ? blank : { kind: 4, code: value.error };
  }
}

/** Numbers that are none become #NUM!, what a cell cannot hold becomes #CALC!. */
export function toCellValue(value: RuntimeValue): CellValue {
  switch (value.kind) {
    case 0:
      return null;
    case 1:
      return Number.isFinite(value.value) ? value.value : cellError("#NUM!");
    case 2:
    case 3:
      return value.value;
    case 4:
      return cellError(value.code);
    default:
      return cellError("#CALC!");
  }
}

export function toRows(value: RuntimeValue): CellValue[][] {
  return value.kind === 5 ? value.rows.map((row) => row.map(toCellValue)) : [[toCellValue(value)]];
}

export function fromRows(rows: readonly (readonly CellValue[])[]): RuntimeArray {
  const values = rows.map((row) => row.map(fromCellValue));
  return { kind: 5, rows: values, height: values.length, width: values[0]?.length ?? 0 };
}

export function cellError(code: string): CellError {
  return { error: isErrorCode(code) ? code : "#VALUE!" };
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

function isErrorCode(code: string): code is ErrorCode {
  return (errorCodes as readonly string[]).includes(code);
}
