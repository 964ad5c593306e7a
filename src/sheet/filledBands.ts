import type { Area } from "./area.ts";

/** Blank rows after which what follows is read as a block of its own. */
const mostBlankRows = 1_000;

/**
 * Gathers the filled parts of a sheet into blocks of rows, so that a stray entry in the last row does not make a
 * million empty rows of one grid.
 *
 * @param filled - Rectangles that hold something, in any order.
 * @returns Rectangles around what lies close together, from top to bottom, that do not share a row.
 *
 * @example
 * filledBands([{ top: 0, left: 0, bottom: 30, right: 8 }, { top: 90000, left: 2, bottom: 90000, right: 2 }])
 * //=> both as they are: 89,969 blank rows lie between them
 */
export function filledBands(filled: readonly Area[]): readonly Area[] {
  const bands: Area[] = [];
  for (const area of [...filled].sort((one, other) => one.top - other.top)) {
    const last = bands.at(-1);
    if (last === undefined || area.top - last.bottom - 1 > mostBlankRows) {
      bands.push(area);
    } else {
      bands[bands.length - 1] = {
        top: last.top,
        left: Math.min(last.left, area.left),
        bottom: Math.max(last.bottom, area.bottom),
        right: Math.max(last.right, area.right),
      };
    }
  }
  return bands;
}
