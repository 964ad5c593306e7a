/**
 * How long does a cell wait for a KPI function? Microseconds in the function itself for the scalar calls a sheet is full
 * of (20 at most), and for one call over ten thousand rows. Medians of processor time.
 *
 *   npx tsx bench/functions.ts
 */
import { readPolicy } from "../src/functions/cells/readPolicy.ts";
import { finish } from "../src/functions/cells/steps.ts";
import { attain } from "../src/functions/kpi/attain.ts";
import { grade } from "../src/functions/kpi/grade.ts";
import { normalize } from "../src/functions/kpi/normalize.ts";
import { points } from "../src/functions/kpi/points.ts";
import { rank } from "../src/functions/kpi/rank.ts";
import { raters } from "../src/functions/kpi/raters.ts";
import { score } from "../src/functions/kpi/score.ts";
import { scores } from "../src/functions/kpi/scores.ts";
import { streak } from "../src/functions/kpi/streak.ts";
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
/** A policy as a sheet holds it; every call gets a new block with the same content, as Excel hands ranges over. */
const policyRange = (): (string | number)[][] => [
  ["指标", "权重", "目标", "规则"],
  ...Array.from({ length: 20 }, (_, row) => [`指标${String(row)}`, 0.05, 10_000, rule]),
];
const bandsRange = (): (string | number)[][] => [["等级", "最低分"], ["S", 95], ...bands];
const line = (call: number): number[][] => [
  Array.from({ length: 20 }, (_, column) => 60 + ((call + column) % 40)),
];
const scalar: Readonly<Record<string, (call: number) => unknown>> = {
  SCORE: (call) => score([[call % 100, 92, 85, 80, 75, 90, 100]], weights, null, null),
  GRADE: (call) => grade([[call % 100]], bands),
  POINTS: (call) => finish(points([[call]], [[10_000]], [[rule]], null)),
  ATTAIN: (call) => attain([[call]], [[100]], null, null),
  NORMALIZE: (call) => normalize([[1 + (call % 5)]], 1, 5, null, null),
  "SCORE, 20 weights in a range": (call) =>
    score(
      line(call),
      [
        policyRange()
          .slice(1)
          .map(([, weight]) => weight),
      ],
      null,
      null,
    ),
  "GRADE, bands in a range": (call) => grade([[call % 100]], bandsRange()),
  "RATERS, 3 groups": (call) =>
    raters(
      [[90, call % 100, 70]],
      [["上级", "同级", "自评"]],
      [
        ["上级", 60],
        ["同级", 30],
        ["自评", 10],
      ],
      null,
      null,
    ),
  "STREAK, grades in a range": (call) =>
    streak([["A", "B", call % 2 === 0 ? "A" : "B", "A"]], "B", bandsRange(), null),
  "a policy of 20 indicators and rules": () => readPolicy(policyRange()),
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
