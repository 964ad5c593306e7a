import type { CellValue } from "../../sheet/index.ts";
import { formatAt, formulaAt, mergeAt, placeOf, valueAt, type SheetView } from "../view/sheetView.ts";

/** A cell as it stands in its sheet. */
export interface SourceCell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Null where formats were not read. */
  readonly format: string | null;
}

/** Finds the cell of a place as the reader names it; null where it is none of the sheets', or hidden under a merge. */
export type CellLookup = (place: string) => SourceCell | null;

/** Looks cells up by their places; the sheets are indexed once, when the first is asked for. */
export function cellLookup(views: readonly SheetView[]): CellLookup {
  let bySheet: Map<string, SheetView[]> | null = null;
  return (place) => {
    if (bySheet === null) {
      bySheet = new Map();
      for (const view of views) {
        const [sheet] = splitPlace(placeOf(view, 0, 0));
        bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), view]);
      }
    }
    const [sheet, cell] = splitPlace(place);
    const [, letters, digits] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
    if (letters === undefined || digits === undefined) return null;
    for (const view of bySheet.get(sheet) ?? []) {
      const { origin } = view.grid;
      const [row, column] = [Number(digits) - 1 - origin.row, columnOf(letters) - origin.column];
      if (row < 0 || column < 0 || row >= view.rowCount || column >= view.columnCount) continue;
      const merge = mergeAt(view, row, column);
      if (merge !== null && (merge.row !== row || merge.column !== column)) return null;
      return {
        value: valueAt(view, row, column),
        formula: formulaAt(view, row, column),
        format: formatAt(view, row, column),
      };
    }
    return null;
  };
}

function splitPlace(place: string): readonly [sheet: string, cell: string] {
  const mark = place.lastIndexOf("!");
  return [place.slice(0, mark), place.slice(mark + 1)];
}

/** 0-based. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
