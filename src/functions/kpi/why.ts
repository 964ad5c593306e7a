import { appraise, explain } from "../../core/index.ts";
import type { Cells } from "../cells/cells.ts";
import type { Spill } from "../cells/eachCell.ts";
import { readFullPoints } from "../cells/readFullPoints.ts";
import { readAbsenceOptions } from "../options/readAbsenceOptions.ts";
import { readLanguage } from "../options/readLanguage.ts";
import { answerWords } from "../sentences/answerWords.ts";
import { personRun } from "./personRun.ts";

/** Why is the total what it is? A line per indicator with what it brings and what it costs, and their sum. */
export function why(
  scores: Cells,
  table: Cells,
  missing: unknown,
  notApplicable: unknown,
  full: unknown,
  language: unknown,
): Spill {
  const words = answerWords[readLanguage(language, table)];
  const fullPoints = readFullPoints(full);
  const absence = readAbsenceOptions(missing, notApplicable);
  const { policy, dataset } = personRun(scores, table, absence, fullPoints, null);
  const { score, nodes } = explain(policy, dataset, appraise(policy, dataset, { issueLimit: 0 }), 0);
  const total = score ?? 0;
  const lines = nodes.map(({ name, weightUsed, state, score: own, contribution }, index) => {
    const entered = dataset.measures[index]?.values[0] ?? Number.NaN;
    const shown = Number.isNaN(entered) ? words[state === "value" ? "missing" : state] : (own ?? entered);
    return [name, weightUsed, shown, contribution, weightUsed * fullPoints - contribution];
  });
  return [
    [words.indicator, words.weight, words.score, words.contribution, words.lost],
    ...lines,
    [words.total, 1, total, total, fullPoints - total],
  ];
}
