import { placeAt } from "../../core/index.ts";
import { readerFixtures } from "../../../test/reader/readerFixtures.ts";
import { toGrids } from "../../../test/fixtures/reader/sheetSpec.ts";
import type { CellValue, Grid, WorkbookGrids } from "../../sheet/index.ts";
import { defaultReadOptions } from "../readOptions.ts";
import type { ReadResult } from "../readResult.ts";
import { readWorkbooks } from "../readWorkbooks.ts";

const poison: readonly CellValue[] = [
  { fault: "#REF!" },
  "???",
  "甲".repeat(500),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "=1/0",
];

/** Every number of a row becomes something that is none. */
const poisoned = (grid: Grid, row: number): Grid => ({
  ...grid,
  values: grid.values.map((line, r) =>
    r === row
      ? line.map((value, c) => (typeof value === "number" ? (poison[c % poison.length] ?? null) : value))
      : line,
  ),
});

/** Values by their cells. */
const valuesOf = ({ dataset }: ReadResult): ReadonlyMap<string, number> =>
  new Map(
    dataset.measures.flatMap(({ values, places }) =>
      [...values].flatMap((value, row): [string, number][] => {
        const at = placeAt(places, row);
        return at === null || Number.isNaN(value) ? [] : [[at, value]];
      }),
    ),
  );

const rowOf = (at: string): number => Number(/(\d+)$/u.exec(at)?.[1]);

describe("one bad row", () => {
  const cases = readerFixtures.flatMap(({ id, books }) => {
    const workbooks = books.map(toGrids);
    const before = readWorkbooks(workbooks, defaultReadOptions);
    const table = before.report.tables.find(({ dataRows }) => dataRows !== null && dataRows.count >= 4);
    return table === undefined || table.dataRows === null
      ? []
      : [{ id, workbooks, before, table, last: table.dataRows.last }];
  });

  it("there are fixtures to poison", () => {
    expect(cases.length).toBeGreaterThan(10);
  });

  it.each(cases)("$id: the others are read as if it were not there", ({ workbooks, before, table, last }) => {
    const changed = workbooks.map((workbook): WorkbookGrids => ({
      ...workbook,
      grids: workbook.grids.map((grid) =>
        grid.sheetName === table.sheet ? poisoned(grid, last - 1 - grid.origin.row) : grid,
      ),
    }));
    const after = readWorkbooks(changed, defaultReadOptions);
    const isOther = (at: string): boolean => rowOf(at) !== last;
    const wanted = [...valuesOf(before)].filter(([at]) => isOther(at));
    expect(wanted.length).toBeGreaterThan(0);
    expect([...valuesOf(after)].filter(([at]) => isOther(at)).sort()).toEqual(wanted.sort());
    expect(after.report.sheets.map(({ reason }) => reason)).toEqual(
      before.report.sheets.map(({ reason }) => reason),
    );
  });
});
