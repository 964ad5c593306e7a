import { gradeCode } from "../../core/index.ts";
import type { Cells } from "../cells/cells.ts";
import type { Spill } from "../cells/eachCell.ts";
import { readBands } from "../cells/readBands.ts";
import { readFigure } from "../cells/readFigure.ts";
import { readLanguage } from "../options/readLanguage.ts";
import { answerWords } from "../sentences/answerWords.ts";
import { contributions } from "./contributions.ts";

/** What would bring the next better grade? The gap, and for each scored indicator the score that alone closes it. */
export function next(scores: Cells, policy: Cells, bands: Cells, full: unknown, language: unknown): Spill {
  const words = answerWords[readLanguage(language, [...policy, ...bands])];
  const given = readFigure(full, "full", 100);
  const fullPoints = given === 0 ? 100 : given;
  const scale = readBands(bands);
  const { parts, total } = contributions(scores, policy, null, null);
  const better = scale.bands[gradeCode(scale)(total) - 2];
  if (better?.min === undefined || better.min === null) return [[words.best, "", "", ""]];
  const gap = better.min - total;
  const lines = parts.flatMap(({ name, entry, share }) => {
    if (typeof entry !== "number" || share === 0) return [];
    const needed = entry + gap / share;
    return [[name, entry, needed > fullPoints + 1e-9 ? words.outOfReach : needed, share]];
  });
  return [
    [words.nextGrade, better.grade, words.gap, gap],
    [words.change, words.score, words.needed, words.weight],
    ...lines,
  ];
}
