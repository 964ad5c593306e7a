import { contentHash } from "../../core/index.ts";
import { relativeFormula } from "../../reader/index.ts";
import type { SheetShape } from "./sheetShapes.ts";
import { formulaAt, shownAt, type PlacedTable } from "./tableShape.ts";

/**
 * What tells one version of a form from another: its sheets and their headings with the weights. People may join and
 * leave, and what is filled in does not count.
 */
export function templateId(sheets: ReadonlyMap<string, SheetShape>): string {
  return contentHash(
    Array.from(sheets, ([name, { tables }]) => ({ name, tables: tables.map(structureOf) })).filter(
      ({ tables }) => tables.length > 0,
    ),
  );
}

const structureOf = ({ grid, table }: PlacedTable) => ({
  headings: table.headerRows.map((row) => columnsOf(table).map((column) => shownAt(grid, row, column))),
});

const columnsOf = ({ left, right }: { readonly left: number; readonly right: number }): readonly number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);

/** The different formulas of each column that has any, as they read wherever they are copied. */
export function formulasOf(
  grid: PlacedTable["grid"],
  rows: readonly number[],
  columns: readonly number[],
): [number, string[]][] {
  return columns.flatMap((column): [number, string[]][] => {
    const found = new Set(
      rows.flatMap((row) => {
        const formula = formulaAt(grid, row, column);
        return formula === null ? [] : [relativeFormula(formula, row, column) ?? formula];
      }),
    );
    return found.size === 0 ? [] : [[column, [...found].sort()]];
  });
}
