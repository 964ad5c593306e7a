/** A read of rows of one sheet; several stand in one request until it would grow too large. */
export interface ReadBlock {
  readonly sheet: number;
  readonly firstRow: number;
  readonly rowCount: number;
}

/** Cells asked for in one request: some 12 bytes a cell over three properties stay below a response of 1 MB. */
export const cellsPerRequest = 60_000;

/**
 * Cuts the used ranges of sheets into requests of about equal size, so that no answer comes near Excel's limit.
 * Small sheets share a request; a large one is cut between rows.
 *
 * @param sizes - Rows and columns of each sheet's used range, and how many of the rows are there already.
 *
 * @example
 * readBlocks([{ rows: 10, columns: 3 }, { rows: 4, columns: 2 }], 20)
 * //=> [[{ sheet: 0, firstRow: 0, rowCount: 6 }], [{ sheet: 0, firstRow: 6, rowCount: 4 }, { sheet: 1, firstRow: 0, rowCount: 4 }]]
 */
export function readBlocks(
  sizes: readonly { readonly rows: number; readonly columns: number; readonly readRows?: number }[],
  limit = cellsPerRequest,
): readonly (readonly ReadBlock[])[] {
  const requests: ReadBlock[][] = [];
  let current: ReadBlock[] = [];
  let room = limit;
  const close = (): void => {
    if (current.length > 0) requests.push(current);
    current = [];
    room = limit;
  };
  sizes.forEach(({ rows, columns, readRows = 0 }, sheet) => {
    for (let firstRow = readRows; firstRow < rows && columns > 0;) {
      if (room < columns) close();
      const rowCount = Math.max(1, Math.min(rows - firstRow, Math.floor(room / columns)));
      current.push({ sheet, firstRow, rowCount });
      room -= rowCount * columns;
      firstRow += rowCount;
    }
  });
  close();
  return requests;
}
