import { waysToNextGrade } from "../../core/index.ts";
import type { Cells } from "../cells/cells.ts";
import type { Spill } from "../cells/eachCell.ts";
import { readBands } from "../cells/readBands.ts";
import { readFullPoints } from "../cells/readFullPoints.ts";
import { readAbsenceOptions } from "../options/readAbsenceOptions.ts";
import { readLanguage } from "../options/readLanguage.ts";
import { answerWords } from "../sentences/answerWords.ts";
import { personRun } from "./personRun.ts";

/**
 * What would bring the next better grade? The gap, and for each scored indicator the score that alone closes it,
 * verified by computing the total anew.
 */
export function next(scores: Cells, table: Cells, bands: Cells, full: unknown, language: unknown): Spill {
  const words = answerWords[readLanguage(language, [...table, ...bands])];
  const absence = readAbsenceOptions(null, null);
  const { policy, dataset } = personRun(scores, table, absence, readFullPoints(full), readBands(bands));
  const ways = waysToNextGrade(policy, dataset, 0);
  if (ways === null) return [[words.best, "", "", ""]];
  const needed = new Map(ways.changes.map(({ nodeId, to }) => [nodeId, to]));
  const entries = policy.model.nodes.map((node, index) => ({
    ...node,
    entry: dataset.measures[index]?.values[0] ?? Number.NaN,
  }));
  const scored = entries.filter(({ entry, weight }) => !Number.isNaN(entry) && weight !== 0);
  const whole = scored.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return [
    [words.nextGrade, ways.grade, words.gap, ways.gap],
    [words.change, words.score, words.needed, words.weight],
    ...scored.map(({ id, name, entry, weight }) => [
      name,
      entry,
      needed.get(id) ?? words.outOfReach,
      (weight ?? 0) / whole,
    ]),
  ];
}
