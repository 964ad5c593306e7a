import type { PersonTexts } from "../personTexts.ts";
import { number } from "./numbers.ts";

export const person: PersonTexts = {
  back: "Back to the list",
  showInSheet: "Show in the sheet",
  score: "Overall score",
  grade: "Grade",
  rank: "Rank",
  rankOf: (rank, size) => `${number.format(rank)} of ${number.format(size)}`,
  why: "Why this score",
  whyHelp: "The contributions add up to the overall score.",
  nodeText: (name, score, weight, contribution) =>
    `${name}: score ${score}, weight ${weight}, contributes ${contribution}`,
  nodeFigures: (score, weight, lost) => `score ${score} · weight ${weight} · lost ${lost}`,
  entries: "Entries",
  adjustments: "Bonuses and deductions",
  limits: "Limits of the total",
  total: "Total",
  periods: "Periods",
  next: "The next grade",
  nextGap: (grade, gap) => `${number.format(gap)} ${gap === 1 ? "point" : "points"} short of ${grade}`,
  nextChange: (name, from, to) =>
    `${name} from ${number.format(from)} to ${number.format(to)} would reach it`,
  nextNoChange: "No single entry can reach it.",
  missing: "missing",
  notApplicable: "not applicable",
  gradePath: (computed, final) => `${computed} by score, ${final} in the end`,
};
