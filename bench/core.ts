/**
 * How fast is the core, and does it grow evenly? Employees × 20 indicators × 4 periods: score, grade, rank, quota,
 * streak, against a bare loop over the same typed arrays in the same run. Figures are medians of processor time and
 * ratios; the compiler is warm, and the first run of a fresh process stands beside it.
 *
 *   node --expose-gc --import tsx bench/core.ts [most employees]
 */
import type { Dataset } from "../src/core/index.ts";
import { appraise } from "../src/core/index.ts";
import { issueList } from "../src/core/issueList.ts";
import { planAppraisal } from "../src/core/scoring/planAppraisal.ts";
import { rowScorer } from "../src/core/scoring/rowScorer.ts";
import { scoreColumns } from "../src/core/scoring/scoreColumns.ts";
import { bareLoop, indicators, people, policy } from "./job/appraisalJob.ts";

function scoreOnly(dataset: Dataset): void {
  const plan = planAppraisal(policy, dataset, issueList(0));
  const columns = scoreColumns(plan);
  const score = rowScorer(plan, columns, 512, () => undefined);
  for (let from = 0; from < dataset.size; from += 512) score(from, Math.min(512, dataset.size - from));
}

function nanoseconds(job: () => void): number {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) * 1_000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Lets buffers that nobody holds go; they are freed some time after their collection. */
async function collect(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes that a result keeps, once what was only needed on the way is gone. */
async function bytesKept(dataset: Dataset): Promise<number | null> {
  if (globalThis.gc === undefined) return null;
  const before = await collect();
  const result = appraise(policy, dataset);
  const kept = (await collect()) - before;
  return result.size === dataset.size ? kept : null;
}

const most = Number(process.argv[2] ?? 1_048_575);
const sizes = [1_000, 10_000, 100_000, 1_048_575].filter((size) => size <= most);
const weights = new Float64Array(indicators).fill(1 / indicators);
const rows: Record<string, string | number>[] = [];
let first: number | null = null;
const whole: { size: number; time: number }[] = [];
for (const size of sizes) {
  const dataset = people(size);
  const started = nanoseconds(() => appraise(policy, dataset));
  first ??= started;
  // Small runs are over before the compiler has seen enough of them.
  for (let run = 0; run < 100_000 / size; run += 1) appraise(policy, dataset);
  const runs = size <= 10_000 ? 31 : size <= 100_000 ? 11 : 7;
  const times = { bare: [] as number[], score: [] as number[], all: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    times.bare.push(nanoseconds(() => bareLoop(dataset, weights)));
    times.score.push(nanoseconds(() => scoreOnly(dataset)));
    times.all.push(nanoseconds(() => appraise(policy, dataset)));
  }
  const bare = median(times.bare);
  const kept = await bytesKept(dataset);
  whole.push({ size, time: median(times.all) });
  rows.push({
    employees: size,
    "bare ns/employee": Math.round(bare / size),
    "score only, ratio": Number((median(times.score) / bare).toFixed(2)),
    "everything, ratio": Number((median(times.all) / bare).toFixed(2)),
    "bytes kept/employee": kept === null ? "run with --expose-gc" : Math.round(kept / size),
  });
}
console.table(rows);
console.log(`first run of the process, ${String(sizes[0])} employees: ${((first ?? 0) / 1e6).toFixed(0)} ms`);
const [least, last] = [whole[0], whole.at(-1)];
if (least !== undefined && last !== undefined && least !== last) {
  const exponent = Math.log(last.time / least.time) / Math.log(last.size / least.size);
  console.log(`growth exponent ${String(least.size)} to ${String(last.size)}: ${exponent.toFixed(3)}`);
}
