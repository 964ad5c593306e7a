import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { issueSentence } from "../messages/index.ts";
import { policyFromJson, summarise, templates, type PolicyChoice } from "../workflow/index.ts";
import { outcomeJson } from "./score/outcomeJson.ts";
import { printOutcome } from "./score/printOutcome.ts";
import { scoreFile, type ScoredFile } from "./score/scoreFile.ts";
import { scoreOptions, usage, type ScoreOptions } from "./score/scoreOptions.ts";

/** Exit codes, worst of all workbooks. */
const exit = { scored: 0, withErrors: 1, noScores: 2, failed: 3 } as const;

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  let options: ScoreOptions | "help";
  try {
    options = scoreOptions(words);
  } catch (problem) {
    console.error(messageOf(problem));
    return exit.failed;
  }
  if (options === "help") {
    console.log(usage);
    return exit.scored;
  }
  let worst: number = exit.scored;
  const outcomes: unknown[] = [];
  for (const [index, file] of options.files.entries()) {
    if (options.files.length > 1 && !options.isJson)
      console.log(`\n${String(index + 1)}/${String(options.files.length)} ${file}`);
    try {
      const scored = await scoreFile(file, policyChoice(options), target(file, options), options);
      worst = Math.max(worst, codeOf(scored));
      if (options.isJson) outcomes.push(outcomeJson(scored));
      else print(scored, options);
    } catch (problem) {
      worst = exit.failed;
      if (options.isJson) outcomes.push({ file, failed: messageOf(problem) });
      else console.error(`${file}: ${messageOf(problem)}`);
    }
  }
  if (options.isJson) console.log(JSON.stringify(outcomes.length === 1 ? outcomes[0] : outcomes, null, 2));
  return worst;
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

function codeOf({ check }: ScoredFile): number {
  if (!check.found) return exit.noScores;
  return summarise(check.appraisal).issues.error > 0 ? exit.withErrors : exit.scored;
}

/** Where the scored copy of a workbook goes. */
function target(file: string, { out, files }: ScoreOptions): string | null {
  if (out === null) return null;
  const isFolder =
    files.length > 1 || (existsSync(out) && statSync(out).isDirectory()) || extname(out) === "";
  if (!isFolder) return out;
  mkdirSync(out, { recursive: true });
  return join(out, `${basename(file, extname(file))}.scored.xlsx`);
}

function policyChoice({ policy, language }: ScoreOptions): PolicyChoice {
  if (policy === null) return { kind: "auto" };
  if (templates.some(({ id }) => id === policy)) return { kind: "template", templateId: policy };
  const read = policyFromJson(readFileSync(policy, "utf8"));
  if (!read.ok) throw new Error(read.issues.map((issue) => issueSentence(issue, language)).join("\n"));
  return { kind: "given", policy: read.value.policy };
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
