import type { CellValue, Grid } from "../src/sheet/index.ts";
import { defaultReadOptions, readWorkbooks } from "../src/reader/index.ts";
import { gridOf } from "../test/fixtures/gridOf.ts";

/** Reads 50,000 rows × 30 columns; limit: 3 times JSON.parse of the same cells, growth exponent at most 1.05. */
const columns = 30;
const limitRatio = 3;
const limitExponent = 1.05;

function grid(rows: number): Grid {
  const header: CellValue[] = [
    "工号",
    "姓名",
    "部门",
    "岗位",
    ...Array.from({ length: 24 }, (_, index) => `指标${String(index + 1)}(${index < 4 ? "5" : "4"}%)`),
    "总分",
    "备注",
  ];
  const values: CellValue[][] = [header];
  for (let row = 0; row < rows; row += 1)
    values.push([
      `E${String(row).padStart(6, "0")}`,
      `员工${String(row)}号`,
      `部门${String(row % 40)}`,
      "专员",
      ...Array.from({ length: 24 }, (_, index) => 60 + ((row * 7 + index * 13) % 400) / 10),
      Array.from(
        { length: 24 },
        (_, index) => (index < 4 ? 0.05 : 0.04) * (60 + ((row * 7 + index * 13) % 400) / 10),
      ).reduce((sum, part) => sum + part, 0),
      null,
    ]);
  return gridOf("评分", values);
}

/**
 * Processor time of the cheapest of several turns, each work in turn: what the machine does besides is not counted, and
 * what it takes from caches falls on both alike.
 */
function cheapest(works: readonly (() => unknown)[], turns = 7): readonly number[] {
  const best = works.map(() => Infinity);
  for (let turn = 0; turn < turns; turn += 1)
    works.forEach((work, index) => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      best[index] = Math.min(best[index] ?? Infinity, (user + system) / 1000);
    });
  return best;
}

const sizes = [6_250, 12_500, 25_000, 50_000];
const results = sizes.map((rows) => {
  const one = grid(rows);
  const json = JSON.stringify(one.values);
  const [parse = NaN, read = NaN] = cheapest([
    () => JSON.parse(json) as unknown,
    () => readWorkbooks([{ name: null, uses1904Dates: false, grids: [one] }], defaultReadOptions),
  ]);
  return { rows, parse, read };
});
const [first, last] = [results[0], results.at(-1)];
if (first === undefined || last === undefined) throw new RangeError("No size was measured.");
const ratio = last.read / last.parse;
const exponent = Math.log(last.read / first.read) / Math.log(last.rows / first.rows);
for (const { rows, parse, read } of results)
  console.log(
    `reader, ${String(rows)} x ${String(columns)}: ratio to JSON.parse ${(read / parse).toFixed(2)}`,
  );
console.log(
  `ratio ${ratio.toFixed(2)} (limit ${String(limitRatio)}), exponent ${exponent.toFixed(3)} (limit ${String(limitExponent)})`,
);
process.exitCode = ratio <= limitRatio && exponent <= limitExponent ? 0 : 1;
