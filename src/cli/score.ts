import { existsSync, statSync } from "node:fs";
import { extname } from "node:path";
import { safeCsv, type CsvField } from "./csv/safeCsv.ts";
import { messageOf } from "./messageOf.ts";
import { policyChoiceOf } from "./policyChoiceOf.ts";
import { saveFile } from "./saveFile.ts";
import { batchLine, batchSummary, failedLine, type BatchLine } from "./score/batchSummary.ts";
import { outcomeJson } from "./score/outcomeJson.ts";
import { printOutcome } from "./score/printOutcome.ts";
import { resultHeadings, resultRows } from "./score/resultRows.ts";
import { scoreFile, type ScoredFile } from "./score/scoreFile.ts";
import { scoreOptions, usage, type ScoreOptions } from "./score/scoreOptions.ts";
import { targetNames } from "./score/targetNames.ts";

/** Exit codes; of several workbooks the worst. */
const exit = { scored: 0, "with errors": 1, "no scores": 2, failed: 3 } as const;

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  try {
    const options = scoreOptions(words);
    if (options !== "help") return await scoreAll(options);
    console.log(usage);
    return exit.scored;
  } catch (problem) {
    console.error(messageOf(problem));
    return exit.failed;
  }
}

/** Scores one workbook after the other; one that fails is told and does not stop the rest. */
async function scoreAll(options: ScoreOptions): Promise<number> {
  const { files, isJson } = options;
  const choice = await policyChoiceOf(options.policy, options.language);
  const targets = options.out === null ? [] : targetNames(files, options.out, isFolder(options.out, files));
  const lines: BatchLine[] = [];
  const outcomes: unknown[] = [];
  const rows: (readonly CsvField[])[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1 && !isJson) console.log(`\n${String(index + 1)}/${String(files.length)} ${file}`);
    try {
      const scored = await scoreFile(file, choice, targets[index] ?? null, options);
      lines.push(batchLine(scored));
      if (isJson) outcomes.push(outcomeJson(scored));
      else print(scored, options);
      if (scored.check.found) rows.push(...resultRows(file, scored.check.appraisal));
    } catch (problem) {
      lines.push(failedLine(file, messageOf(problem)));
      if (isJson) outcomes.push({ file, failed: messageOf(problem) });
      else console.error(`${file}: ${messageOf(problem)}`);
    }
  }
  if (options.csv !== null) saveFile(options.csv, safeCsv([resultHeadings, ...rows]));
  if (isJson) console.log(JSON.stringify(outcomes.length === 1 ? outcomes[0] : outcomes, null, 2));
  else if (files.length > 1) console.log(`\n${batchSummary(lines)}`);
  return Math.max(...lines.map(({ outcome }) => exit[outcome]));
}

function print({ check, savedAs, counters }: ScoredFile, options: ScoreOptions): void {
  if (check.found) console.log(printOutcome(check.appraisal, options.language));
  else
    for (const { sheet, reason } of check.read.report.sheets)
      console.log(`No scores on "${sheet}": ${reason ?? "unknown"}.`);
  if (savedAs !== null) console.log(`\nSaved as ${savedAs}`);
  if (options.showsStats)
    console.log(
      `${String(counters.requests)} requests, ${String(counters.actions)} actions, ${String(counters.bytesOut)} bytes out, ${String(counters.bytesIn)} bytes in, ${String(counters.cellsRead)} cells read, ${String(counters.cellsWritten)} cells written`,
    );
}

function isFolder(out: string, files: readonly string[]): boolean {
  return files.length > 1 || (existsSync(out) && statSync(out).isDirectory()) || extname(out) === "";
}
