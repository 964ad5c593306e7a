/**
 * How long does a cell wait for a KPI function? Microseconds in the function itself for the scalar calls a sheet is full
 * of (20 at most), and for one call over ten thousand rows. Medians of processor time.
 *
 *   npx tsx bench/functions.ts
 */
import { finish } from "../src/functions/cells/steps.ts";
import { attain } from "../src/functions/kpi/attain.ts";
import { grade } from "../src/functions/kpi/grade.ts";
import { normalize } from "../src/functions/kpi/normalize.ts";
import { points } from "../src/functions/kpi/points.ts";
import { rank } from "../src/functions/kpi/rank.ts";
import { score } from "../src/functions/kpi/score.ts";
import { scores } from "../src/functions/kpi/scores.ts";
import { tenure } from "../src/functions/kpi/tenure.ts";

const most = 20;
const weights = [[30, 30, 15, 10, 5, 5, 5]];
const bands = [
  ["A", 90],
  ["B", 80],
  ["C", 60],
  ["D", 0],
];
const rule = "每少1000人扣10分，扣完为止";
const scalar: Readonly<Record<string, (call: number) => unknown>> = {
  SCORE: (call) => score([[call % 100, 92, 85, 80, 75, 90, 100]], weights, null, null),
  GRADE: (call) => grade([[call % 100]], bands),
  POINTS: (call) => finish(points([[call]], [[10_000]], [[rule]], null)),
  ATTAIN: (call) => attain([[call]], [[100]], null, null),
  NORMALIZE: (call) => normalize([[1 + (call % 5)]], 1, 5, null, null),
  TENURE: (call) => tenure([[40_000 + (call % 5000)]], [[46_000]], null, null),
};
const table = Array.from({ length: 10_000 }, (_, row) =>
  Array.from({ length: 7 }, (__, column) => 60 + ((row * 7 + column * 13) % 41)),
);
const long: Readonly<Record<string, () => unknown>> = {
  "SCORES, 10,000 rows × 7": () => finish(scores(table, weights, null, null)),
  "POINTS, 10,000 rows": () =>
    finish(
      points(
        table.map(([first]) => [(first ?? 0) * 100]),
        [[10_000]],
        [[rule]],
        null,
      ),
    ),
  "RANK, 10,000 rows": () =>
    rank(
      table.map(([first]) => [first]),
      null,
      null,
    ),
};

function microseconds(job: () => void): number {
  const start = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

const calls = 2_000;
const rows = [
  ...Object.entries(scalar).map(([name, run]) => {
    const times = Array.from({ length: 25 }, () =>
      microseconds(() => {
        for (let call = 0; call < calls; call += 1) run(call);
      }),
    );
    return { name, "µs per call": Number((median(times) / calls).toFixed(2)), most };
  }),
  ...Object.entries(long).map(([name, run]) => ({
    name,
    "µs per call": Math.round(median(Array.from({ length: 11 }, () => microseconds(run)))),
    most: null,
  })),
];
console.table(rows);
const slow = rows.filter((row) => row.most !== null && row["µs per call"] > row.most);
if (slow.length > 0) {
  console.log(`over ${String(most)} µs: ${slow.map(({ name }) => name).join(", ")}`);
  process.exitCode = 1;
}
