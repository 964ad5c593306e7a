/**
 * What a user would pick instead, in one run on one machine: the same people, 20 indicators and 4 quarters, scored,
 * ranked, placed in their departments and graded. Ratios of processor time only, taken in turns: how long it takes
 * depends on the machine and on what else it has to do.
 *
 *   npx tsx bench/compare.ts [employees, 1000] [--write]     --write puts the table into docs/benchmarks.md
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { appraise } from "../src/core/index.ts";
import { findLibreOffice } from "../scripts/lib/findLibreOffice.mjs";
import { bareLoop, indicators, people, policy } from "./job/appraisalJob.ts";
import { cpuMs } from "./peers/cpuMs.ts";
import { cellByCell, inBlocks, type Traffic } from "./peers/cellByCell.ts";
import { hyperFormulaMs } from "./peers/hyperFormula.ts";
import { libreOfficeMs } from "./peers/libreOffice.ts";

const words = process.argv.slice(2);
const size = Number(words.find((word) => /^\d+$/.test(word)) ?? 1_000);
const travelling = 100;

const dataset = people(size);
const weights = new Float64Array(indicators).fill(1 / indicators);
const libreOffice = findLibreOffice();
const bare = (): unknown => bareLoop(dataset, weights);
const ours = (): unknown => appraise(policy, dataset);
// What is compiled while it runs is compiled before it is measured.
repeated(bare, 300);
repeated(ours, 300);
const turns = Array.from({ length: 3 }, () => ({
  bare: repeated(bare, 100),
  ours: repeated(ours, 100),
  hyper: hyperFormulaMs(dataset),
  libre: libreOffice === null ? null : libreOfficeMs(libreOffice, dataset),
}));
const bareMs = median(turns.map((turn) => turn.bare));
const oursMs = median(turns.map((turn) => turn.ours));
const few = people(travelling);
// The first ones warm up what both use.
await inBlocks(few);
await cellByCell(few);
const blocks = await inBlocks(few);
const cells = await cellByCell(few);

/** What follows was measured by other scripts and stays. */
const kept = "## What takes minutes to prove";
const file = "docs/benchmarks.md";
const before = existsSync(file) ? readFileSync(file, "utf8") : "";
const others = before.includes(kept) ? before.slice(before.indexOf(kept)) : "";
const text = await format(`${page()}\n${others}`, { parser: "markdown", printWidth: 110 });
console.log(text);
if (words.includes("--write")) writeFileSync(file, text);

/** Milliseconds of one of so many runs. */
function repeated(job: () => unknown, runs: number): number {
  const all = cpuMs(() => {
    for (let run = 0; run < runs; run += 1) job();
  });
  return all / runs;
}

/** NaN where something was not at hand. */
function median(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  return known[Math.floor(known.length / 2)] ?? Number.NaN;
}

function times(ms: number): string {
  if (Number.isNaN(ms)) return "not at hand";
  const ratio = ms / oursMs;
  if (ratio < 0.1) return ratio.toPrecision(1);
  return ratio >= 100 ? Math.round(ratio).toLocaleString("en") : ratio.toFixed(ratio < 10 ? 2 : 0);
}

function traffic(name: string, { requests, actions, bytes, ms }: Traffic): string {
  const kilobytes = Math.round(bytes / 1024).toLocaleString("en");
  return `| ${name} | ${requests.toLocaleString("en")} | ${actions.toLocaleString("en")} | ${kilobytes} | ${(ms / blocks.ms).toFixed(1)} |`;
}

function page(): string {
  return `# Measured against what people use instead

Made by \`npx tsx bench/compare.ts ${String(size)} --write\`, everything in turns in one run on one machine that had other things to do. What is compared is processor time; read the ratios as orders of magnitude.

## The job: ${size.toLocaleString("en")} employees × 20 indicators × 4 quarters, scored, ranked, placed, graded

| | processor time, ours = 1 |
|---|---|
| a bare loop that only multiplies and adds | ${times(bareMs)} |
| **KPI Appraisal's core: scores, grades, ranks, quota, streaks, issues** | **1** |
| HyperFormula: formulas for quarter, year, RANK, COUNTIFS, grade | ${times(median(turns.map((turn) => turn.hyper)))} |
| LibreOffice recalculating the same formulas | ${times(median(turns.map((turn) => turn.libre)))} |

The two spreadsheets compute plain means, RANK, a count in the department and a grade; they compute no quota, no streaks and no reasons. RANK and COUNTIFS compare everybody with everybody, so that their share grows with the number of people; ours grows evenly. LibreOffice's figure is the conversion with formulas less the conversion without, the median of three turns that differ by a factor of two. HyperFormula is fetched for the measurement and is no part of this project.

## The wire: ${String(travelling)} employees × 80 scores read, a total each written

| | requests | actions | kB both ways | processor time, ours = 1 |
|---|---|---|---|---|
${traffic("an add-in that takes a range per cell and a round trip per person", cells)}
${traffic("**KPI Appraisal's adapter**", blocks)}

Times are those of the embedded host, which answers at once. In Excel a round trip costs tens of milliseconds on the desktop and hundreds on the web, so that there the column of requests decides.
`;
}
