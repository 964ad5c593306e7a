import { printRule } from "../../core/index.ts";
import type { Cells } from "../cells/cells.ts";
import { attempt, type Spill } from "../cells/eachCell.ts";
import { readBands } from "../cells/readBands.ts";
import { readPolicy } from "../cells/readPolicy.ts";
import { readLanguage } from "../options/readLanguage.ts";
import { answerWords } from "../sentences/answerWords.ts";
import { compiledRule } from "./compiledRule.ts";

/** The policy as the functions read it: weights as shares that sum to one, rules in their full form, grades best first. */
export function policy(table: Cells, bands: Cells | null, language: unknown): Spill {
  const words = answerWords[readLanguage(language, table)];
  const rows = readPolicy(table).map(({ name, share, target, rule }) => [
    name,
    share,
    target ?? "",
    rule === null ? "" : attempt(() => printRule(compiledRule(rule, 100).rule)),
  ]);
  const grades = (bands === null ? [] : readBands(bands).bands).map(({ grade, min }) => [
    grade,
    min ?? "",
    "",
    "",
  ]);
  const heading = [words.indicator, words.weight, words.target, words.rule];
  if (grades.length === 0) return [heading, ...rows];
  return [heading, ...rows, [words.grade, words.from, "", ""], ...grades];
}
