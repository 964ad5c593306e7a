import { basename } from "node:path";
import { noScoresWord, type Language } from "../../messages/index.ts";
import { summarise } from "../../workflow/index.ts";
import { printTable } from "./printTable.ts";
import type { ScoredFile } from "./scoreFile.ts";

/** One line of what a batch did. */
export interface BatchLine {
  readonly file: string;
  readonly outcome: "scored" | "with errors" | "no scores" | "failed";
  readonly people: number;
  readonly errors: number;
  readonly doubts: number;
  /** "A 3 · B 12", or why there is nothing. */
  readonly result: string;
}

/** What became of one workbook, in a line. */
export function batchLine({ file, check }: ScoredFile, language: Language): BatchLine {
  if (!check.found) {
    const reasons = new Set(check.read.report.sheets.flatMap(({ reason }) => reason ?? []));
    const words = Array.from(reasons, (reason) => noScoresWord(reason, language));
    return line(file, "no scores", words.join(", "));
  }
  const { people, issues, grades } = summarise(check.appraisal);
  const counts = grades
    .filter(({ count }) => count > 0)
    .map(({ grade, count }) => `${grade} ${String(count)}`);
  return {
    ...line(file, issues.error > 0 ? "with errors" : "scored", counts.join(" · ")),
    people,
    errors: issues.error,
    doubts: issues.doubt,
  };
}

/** A workbook that could not be opened, scored or written. */
export const failedLine = (file: string, why: string): BatchLine => line(file, "failed", why);

const line = (file: string, outcome: BatchLine["outcome"], result: string): BatchLine => ({
  file: basename(file),
  outcome,
  people: 0,
  errors: 0,
  doubts: 0,
  result,
});

/** What became of the last workbook, and how far a batch is. */
export function progressLine(lines: readonly BatchLine[], files: number): string {
  const last = lines.at(-1);
  const found =
    last === undefined
      ? []
      : [
          last.file,
          last.outcome,
          ...(last.people > 0 ? [`${String(last.people)} people`] : []),
          ...(last.errors > 0 ? [`${String(last.errors)} errors`] : []),
          last.result,
        ];
  return `${String(lines.length)}/${String(files)} ${found.filter((part) => part !== "").join(", ")}`;
}

/** The table at the end of a batch, and how many workbooks came to which end. */
export function batchSummary(lines: readonly BatchLine[]): string {
  const count = (outcome: BatchLine["outcome"]): string =>
    `${String(lines.filter((one) => one.outcome === outcome).length)} ${outcome}`;
  return [
    printTable(
      ["File", "Outcome", "People", "Errors", "Doubts", "Result"],
      lines.map((one) => [one.file, one.outcome, one.people, one.errors, one.doubts, one.result]),
    ),
    "",
    `${String(lines.length)} workbooks: ${[count("scored"), count("with errors"), count("no scores"), count("failed")].join(", ")}`,
  ].join("\n");
}
