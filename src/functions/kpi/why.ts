import type { Cells } from "../cells/cells.ts";
import type { Spill } from "../cells/eachCell.ts";
import { readFigure } from "../cells/readFigure.ts";
import { readLanguage } from "../options/readLanguage.ts";
import { answerWords } from "../sentences/answerWords.ts";
import { contributions } from "./contributions.ts";

/** Why is the total what it is? A line per indicator with what it brings and what it costs, and their sum. */
export function why(
  scores: Cells,
  policy: Cells,
  missing: unknown,
  notApplicable: unknown,
  full: unknown,
  language: unknown,
): Spill {
  const words = answerWords[readLanguage(language, policy)];
  const given = readFigure(full, "full", 100);
  const fullPoints = given === 0 ? 100 : given;
  const { parts, total } = contributions(scores, policy, missing, notApplicable);
  const lines = parts.map(({ name, entry, share, points }) => [
    name,
    share,
    typeof entry === "number" ? entry : words[entry],
    points,
    share * fullPoints - points,
  ]);
  return [
    [words.indicator, words.weight, words.score, words.contribution, words.lost],
    ...lines,
    [words.total, 1, total, total, fullPoints - total],
  ];
}
