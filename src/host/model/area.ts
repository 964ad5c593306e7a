/** A cell's place, zero-based as in Office.js. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, zero-based, never empty. */
export interface Area extends CellPosition {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows of an .xlsx sheet. */
export const maxRows = 1_048_576;
/** Columns of an .xlsx sheet (XFD). */
export const maxColumns = 16_384;

/** Are both the same rectangle, or both none? */
export function isSameArea(one: Area | undefined, other: Area | undefined): boolean {
  return (
    one === other ||
    (one?.row === other?.row &&
      one?.column === other?.column &&
      one?.rowCount === other?.rowCount &&
      one?.columnCount === other?.columnCount)
  );
}
