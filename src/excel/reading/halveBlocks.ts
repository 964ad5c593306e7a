import type { ReadBlock } from "./readBlocks.ts";

/**
 * Cuts a request of blocks into two: between blocks, or, where there is one only, between its rows. Null for a single
 * row, which cannot be cut.
 *
 * @example
 * halveBlocks([{ sheet: 0, firstRow: 4, rowCount: 3 }])
 * //=> [[{ sheet: 0, firstRow: 4, rowCount: 2 }], [{ sheet: 0, firstRow: 6, rowCount: 1 }]]
 */
export function halveBlocks(
  blocks: readonly ReadBlock[],
): readonly [readonly ReadBlock[], readonly ReadBlock[]] | null {
  const [only] = blocks;
  if (only === undefined) return null;
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const rows = Math.ceil(only.rowCount / 2);
  if (rows === only.rowCount) return null;
  return [
    [{ ...only, rowCount: rows }],
    [{ ...only, firstRow: only.firstRow + rows, rowCount: only.rowCount - rows }],
  ];
}
