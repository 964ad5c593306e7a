import { compactText } from "../../../text/compactText.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import { ratingUse } from "../../ratingUse.ts";
import { isWholeTotal } from "./totalsAsScores.ts";

/** Results of one part of an appraisal that are its total where nothing else is. */
const ofPart =
  /^(年终|年度|季度|月度)?(kpi|okr|kra|bsc|绩效|考核|测评|考评)(考核)?(得分|分数|分|成绩| ?(score|rating|points))$/u;

/**
 * "KPI得分 | 价值观得分 | 综合得分": under a total of everything, with no more than one score in front of it, the result of
 * one part is an indicator like its neighbours.
 */
export function componentTotals(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const totals = meanings.filter(isWholeTotal);
  const named = totals.filter(({ header }) => ofPart.test(compactText(header)));
  // "KPI得分 | 态度得分 | 年度考核成绩": of nothing but such words the last one is the total.
  const parts = named.length === totals.length ? named.slice(0, -1) : named;
  const scores = meanings.filter(
    ({ use }) => use.use === "series" && use.kind === "rating" && use.rater === null && use.names.length > 0,
  );
  if (parts.length === 0 || scores.length === 0) return meanings;
  return meanings.map((meaning): ColumnMeaning => {
    const { use, column, header } = meaning;
    const before = scores.filter((score) => score.column < column).length;
    if (!parts.includes(meaning) || use.use !== "typed" || before > 1) return meaning;
    return {
      ...meaning,
      confidence: 0.7,
      use: ratingUse({ names: [header], weights: [null], period: use.period }),
    };
  });
}
