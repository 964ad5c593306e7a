import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gridOf } from "../../../test/fixtures/gridOf.ts";
import type { CellValue, Grid } from "../../sheet/index.ts";
import { defaultReadOptions } from "../readOptions.ts";
import type { ReadResult } from "../readResult.ts";
import { readWorkbooks } from "../readWorkbooks.ts";

const columns = 30;

function sheet(rows: number): Grid {
  const header: CellValue[] = [
    "工号",
    "姓名",
    ...Array.from({ length: columns - 2 }, (_, index) => `指标${String(index + 1)}`),
  ];
  return gridOf("评分", [
    header,
    ...Array.from({ length: rows }, (_, row): CellValue[] => [
      `E${String(row).padStart(6, "0")}`,
      `员工${String(row)}号`,
      ...Array.from({ length: columns - 2 }, (_, index) => 60 + ((row * 7 + index * 13) % 400) / 10),
    ]),
  ]);
}

describe("memory", () => {
  it("a reading keeps less than 32 bytes for each cell, at any size", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const reading = (grids: readonly Grid[]): ReadResult =>
      readWorkbooks([{ name: null, uses1904Dates: false, grids }], defaultReadOptions);
    // Patterns and tables of words that are put together once are no memory of a sheet.
    reading([sheet(50)]);
    const kept = [4_000, 12_000].map((rows) => {
      const grids = [sheet(rows)];
      collect();
      const before = process.memoryUsage();
      const result = reading(grids);
      collect();
      const after = process.memoryUsage();
      expect(result.dataset.size).toBe(rows);
      expect(grids).toHaveLength(1);
      return (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / (rows * columns);
    });
    expect(Math.max(...kept)).toBeLessThan(32);
  });
});
