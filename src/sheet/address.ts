/** A cell's place: 0-based row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Letters that were spelled once: whoever asks asks for thousands of cells. */
const spelled: string[] = [];

/**
 * What are the letters of this column?
 *
 * @param column - 0-based, at most 16,383 (XFD).
 *
 * @example
 * columnLetters(27)
 * //=> "AB"
 */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 0 || column > 16383)
    throw new RangeError(`Column ${String(column)} is not between 0 and 16383.`);
  return (spelled[column] ??= spell(column));
}

function spell(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/**
 * A sheet name as it stands in a reference: quoted unless it is plain.
 *
 * @example
 * quotedSheetName("Q1 评分")
 * //=> "'Q1 评分'"
 */
export function quotedSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * A cell's address with its sheet.
 *
 * @example
 * addressOf("Scores", { row: 6, column: 2 })
 * //=> "Scores!C7"
 */
export function addressOf(sheetName: string, { row, column }: CellPlace): string {
  return `${quotedSheetName(sheetName)}!${columnLetters(column)}${String(row + 1)}`;
}
