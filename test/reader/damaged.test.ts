import fc from "fast-check";
import { openGrids } from "../../src/cli/read/openGrids.ts";
import { defaultReadOptions, readWorkbooks } from "../../src/reader/index.ts";
import type { CellValue, Grid, WorkbookGrids } from "../../src/sheet/index.ts";
import { withColumns, withRows } from "./gridChanges.ts";
import { filesOf, readerFixtures } from "./readerFixtures.ts";

const texts = [
  "姓名",
  "总分",
  "权重",
  "合计",
  "Q2",
  "-",
  "N/A",
  "优秀(95)",
  "95%",
  "２０",
  "X",
  "",
  " ",
  "2024.3.5",
  "=1/0",
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...texts),
  fc.double(),
  fc.string({ unit: "grapheme", maxLength: 10 }),
  fc.constant(null),
  fc.boolean(),
  fc.constantFrom({ fault: "#N/A" }, { fault: "#REF!" }),
);
const place = { row: fc.nat(24), column: fc.nat(24) };
const damage = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("put" as const), ...place, value: cell }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cutRow" as const), ...place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cutColumn" as const), ...place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("addRow" as const), ...place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("addColumn" as const), ...place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("ragged" as const), ...place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("merge" as const), ...place, size: fc.nat(4) }) },
);
type Damage = typeof damage extends fc.Arbitrary<infer One> ? One : never;

function damaged(grid: Grid, one: Damage): Grid {
  const { row, column } = one;
  const without = <Value>(line: readonly Value[], index: number): Value[] =>
    line.filter((_, at) => at !== index);
  switch (one.do) {
    case "put":
      return {
        ...grid,
        values: grid.values.map((line, r) =>
          r === row ? line.map((value, c) => (c === column ? one.value : value)) : line,
        ),
      };
    case "cutRow":
      return {
        ...grid,
        values: without(grid.values, row),
        formulas: grid.formulas === null ? null : without(grid.formulas, row),
      };
    case "cutColumn":
      return { ...grid, values: grid.values.map((line) => without(line, column)) };
    case "addRow":
      return withRows(grid, Math.min(row, grid.values.length), 1);
    case "addColumn":
      return withColumns(grid, column, 1);
    case "ragged":
      return { ...grid, values: grid.values.map((line, r) => (r === row ? line.slice(0, column) : line)) };
    case "merge":
      return {
        ...grid,
        merges: [
          ...grid.merges,
          { top: row, left: column, bottom: row + one.size, right: column + one.size },
        ],
      };
  }
}

describe("damaged copies of every fixture", () => {
  it("are read 10,000 times without a throw, nobody twice, no number that is in no cell", async () => {
    const fixtures: WorkbookGrids[][] = [];
    for (const fixture of readerFixtures) fixtures.push(await Promise.all(filesOf(fixture).map(openGrids)));
    const damagedOf = new Set<number>();
    let runs = 0;
    fc.assert(
      fc.property(
        fc.nat(fixtures.length - 1),
        fc.array(fc.tuple(fc.nat(2), damage), { minLength: 1, maxLength: 8 }),
        (index, damages) => {
          runs += 1;
          damagedOf.add(index);
          const workbooks = (fixtures[index] ?? []).map((workbook) => ({
            ...workbook,
            grids: workbook.grids.map((grid, sheet) =>
              damages.filter(([at]) => at === sheet).reduce((one, [, change]) => damaged(one, change), grid),
            ),
          }));
          const { dataset } = readWorkbooks(workbooks, defaultReadOptions);
          const isHonest = dataset.measures.every(({ values, states }) =>
            values.every((value, row) => states[row] === 0 || Number.isNaN(value)),
          );
          return isHonest && new Set(dataset.employees.ids).size === dataset.size;
        },
      ),
      { numRuns: 10_000 },
    );
    expect(runs).toBeGreaterThanOrEqual(10_000);
    expect(damagedOf.size).toBe(fixtures.length);
  }, 300_000);
});
