import { existsSync, statSync } from "node:fs";
import { extname } from "node:path";
import { noScoresWord } from "../../messages/index.ts";
import { safeCsv, type CsvField } from "../csv/safeCsv.ts";
import { messageOf } from "../messageOf.ts";
import { policyChoiceOf } from "../policyChoiceOf.ts";
import { runCommand } from "../runCommand.ts";
import { saveFile } from "../saveFile.ts";
import { batchLine, batchSummary, failedLine, progressLine, type BatchLine } from "./batchSummary.ts";
import { outcomeJson } from "./outcomeJson.ts";
import { printOutcome } from "./printOutcome.ts";
import { resultHeadings, resultRows } from "./resultRows.ts";
import { scoreFile, type ScoredFile } from "./scoreFile.ts";
import { scoreOptions, usage, type ScoreOptions } from "./scoreOptions.ts";
import { targetNames } from "./targetNames.ts";

/** Exit codes; of several workbooks the worst. */
const exit = { scored: 0, "with errors": 1, "no scores": 2, failed: 3 } as const;

/** Scores workbooks and writes copies with the tabs; gives the exit code. */
export const scoreCommand = (words: readonly string[]): Promise<number> =>
  runCommand({ usage, read: scoreOptions, run: scoreAll }, words);

/** Scores one workbook after the other; one that fails is told and does not stop the rest. */
async function scoreAll(options: ScoreOptions): Promise<number> {
  const { files, isJson } = options;
  const choice = await policyChoiceOf(options.policy, options.language);
  const targets = options.out === null ? [] : targetNames(files, options.out, isFolder(options.out, files));
  const lines: BatchLine[] = [];
  const outcomes: unknown[] = [];
  const rows: (readonly CsvField[])[] = [];
  for (const [index, file] of files.entries()) {
    try {
      const scored = await scoreFile(file, choice, targets[index] ?? null, options);
      lines.push(batchLine(scored, options.language));
      if (isJson) outcomes.push(outcomeJson(scored));
      else if (files.length === 1) print(scored, options);
      if (scored.check.found) rows.push(...resultRows(file, scored.check.appraisal));
      if (options.showsStats && !isJson) console.log(stats(scored));
    } catch (problem) {
      lines.push(failedLine(file, messageOf(problem)));
      if (isJson) outcomes.push({ file, failed: messageOf(problem) });
      if (files.length === 1) console.error(`${file}: ${messageOf(problem)}`);
    }
    // Beside the results, not among them: they may be read by another program.
    if (files.length > 1) console.error(progressLine(lines, files.length));
  }
  if (options.csv !== null) saveFile(options.csv, safeCsv([resultHeadings, ...rows]));
  if (isJson) console.log(JSON.stringify(outcomes.length === 1 ? outcomes[0] : outcomes, null, 2));
  else if (files.length > 1) console.log(`\n${batchSummary(lines)}`);
  return Math.max(...lines.map(({ outcome }) => exit[outcome]));
}

function print({ check, savedAs }: ScoredFile, options: ScoreOptions): void {
  if (check.found) console.log(printOutcome(check.appraisal, options.language));
  else
    for (const { sheet, reason } of check.read.report.sheets)
      console.log(`${sheet}: ${reason === null ? "–" : noScoresWord(reason, options.language)}`);
  if (savedAs !== null) console.log(`\nSaved as ${savedAs}`);
}

const stats = ({ counters }: ScoredFile): string =>
  `${String(counters.requests)} requests, ${String(counters.actions)} actions, ${String(counters.bytesOut)} bytes out, ${String(counters.bytesIn)} bytes in, ${String(counters.cellsRead)} cells read, ${String(counters.cellsWritten)} cells written`;

function isFolder(out: string, files: readonly string[]): boolean {
  return files.length > 1 || (existsSync(out) && statSync(out).isDirectory()) || extname(out) === "";
}
