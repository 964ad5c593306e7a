import { errorCodes, type CellError, type CellValue } from "./cell.ts";

/** Spells an error as Excel does: "#N/A". */
export function errorText(error: CellError): string {
  return error.error;
}

/** Tells an error value from a text that only looks like one. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Reads "#N/A" as the error it names; undefined for any other text. */
export function parseErrorText(text: string): CellError | undefined {
  const code = errorCodes.find((known) => known === text.toUpperCase());
  return code === undefined ? undefined : { error: code };
}
