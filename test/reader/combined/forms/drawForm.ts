import type { Chance } from "../chance.ts";
import { drawLeaves } from "../content/drawLeaves.ts";
import { drawRaters } from "../content/drawRaters.ts";
import type { Words } from "../words/words.ts";
import type { FormPlan } from "./formPlan.ts";

/** Draws the table that all forms of a book have. */
export function drawForm(chance: Chance, words: Words, mayCompute: boolean): FormPlan {
  const weights = chance.pick(["column", "column", "column", "label", "fullMarks", "nowhere"] as const);
  const raters = chance.is(0.5) ? drawRaters(chance, words) : [];
  const raterWeights = chance.pick(["heading", "formula", "nowhere"] as const);
  const style = chance.pick([0, 1, 2, 3]);
  const area = chance.is(0.6) ? chance.pick(words.area) : null;
  const indicator = chance.pick(words.indicator.filter((heading) => heading !== area));
  const isByFormula = raters.length > 0 && raterWeights === "formula";
  return {
    leaves: drawLeaves(chance, words),
    raters,
    raterWeights,
    weights,
    writeWeight: (percent) => (style === 0 ? percent : style === 3 ? `${percent}%` : percent / 100),
    weightFormat: style === 1 ? "0%" : "General",
    headings: {
      sequence: chance.is(0.4) ? chance.pick(words.sequence) : null,
      area,
      indicator,
      standard: chance.is(0.5) ? chance.pick(words.standard) : null,
      weight: weights === "fullMarks" ? (words.isChinese ? "分值" : "Max points") : chance.pick(words.weight),
      score: chance.pick(words.score),
      remark: chance.is(0.3) ? chance.pick(words.remark) : null,
      total: words.isChinese ? chance.pick(["合计", "总分"]) : "Total",
    },
    hasSubtotals: area !== null && weights !== "nowhere" && chance.is(0.2),
    total:
      isByFormula && mayCompute
        ? "formula"
        : chance.pick(["none", "typed", mayCompute ? "formula" : "typed"] as const),
    isMerged: chance.is(0.7),
  };
}
