import { formulaReads } from "../../reader/index.ts";
import { columnLetters, type Grid } from "../../sheet/index.ts";
import type { PartSheet, PartTable } from "./splitPlan.ts";
import type { SheetRows } from "./rowsOfSheet.ts";

/** What stays beside the sheet itself. */
interface Surroundings {
  /** Sheets of the part. */
  readonly sheetNames: readonly string[];
  readonly namesLeftOut: readonly string[];
  readonly grids: readonly Grid[];
}

/** What is left of a sheet for one department. */
export function cutSheet(
  { sheetName, people, others, headings, tables }: SheetRows,
  department: string,
  { sheetNames, namesLeftOut, grids }: Surroundings,
): PartSheet {
  const gone = new Set([
    ...people.filter((one) => one.department !== department).map(({ row }) => row),
    ...others,
    ...headings.filter(({ text }) => !text.includes(department)).map(({ row }) => row),
  ]);
  const rows = spansOf([...gone].sort((left, right) => left - right));
  const above = (row: number): number =>
    rows.reduce((sum, { first, last }) => (last < row ? sum + last - first + 1 : sum), 0);
  const isCutOff = cutOffTest(gone, new Set(sheetNames), new Set(namesLeftOut));
  return {
    sheetName,
    rows,
    settled: grids
      .filter((grid) => grid.sheetName === sheetName)
      .flatMap((grid) => settledOn(grid, gone, isCutOff)),
    tables: tables.map(
      ({ table: { headerRows, left, right, idColumn, nameColumn, rows: found } }): PartTable => ({
        headerRows: headerRows.map((row) => row - above(row)),
        ...{ left, right, idColumn, nameColumn },
        rows: Array.from(found).flatMap(([key, { row }]): [string, number][] =>
          gone.has(row) ? [] : [[key, row - above(row)]],
        ),
      }),
    ),
  };
}

/** Neighbouring rows as one. */
function spansOf(rows: readonly number[]): PartSheet["rows"] {
  const spans: { first: number; last: number }[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last !== undefined && row === last.last + 1) last.last = row;
    else spans.push({ first: row, last: row });
  }
  return spans;
}

/** Does a formula read something that goes: another sheet, another file, a name, rows of others alone? */
function cutOffTest(
  gone: ReadonlySet<number>,
  sheetNames: ReadonlySet<string>,
  namesLeftOut: ReadonlySet<string>,
): (formula: string, sheetName: string) => boolean {
  return (formula, sheetName) => {
    const reads = formulaReads(formula);
    // What cannot be read stays where it speaks of its own sheet only.
    if (reads === null) return formula.includes("!");
    if (reads.names.some((name) => namesLeftOut.has(name))) return true;
    return reads.cells.some(({ sheet, top, bottom }) => {
      if (sheet !== null && sheet !== sheetName) return !sheetNames.has(sheet);
      for (let row = top; row <= bottom; row += 1) if (!gone.has(row)) return false;
      return true;
    });
  };
}

function settledOn(
  { origin, formulas, sheetName }: Grid,
  gone: ReadonlySet<number>,
  isCutOff: (formula: string, sheetName: string) => boolean,
): readonly string[] {
  return (formulas ?? []).flatMap((line, r) => {
    const row = origin.row + r;
    if (gone.has(row)) return [];
    return line.flatMap((formula, c) =>
      formula !== null && isCutOff(formula, sheetName)
        ? [`${columnLetters(origin.column + c)}${String(row + 1)}`]
        : [],
    );
  });
}
