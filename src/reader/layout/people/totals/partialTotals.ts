import type { ColumnMeaning } from "../../columnMeaning.ts";
import { isWholeTotal } from "./totalsAsScores.ts";

/**
 * "测评得分 | 表彰加分 | 通报扣分 | 最终得分": of two totals with columns of bonus or deduction points between them the last is
 * the total of the row; those before the points are partial.
 */
export function partialTotals(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const points = meanings.findIndex(({ use }) => use.use === "adjustment");
  const last = meanings.findLastIndex(isWholeTotal);
  if (points < 0 || last < points) return meanings;
  const isPartial = (meaning: ColumnMeaning, index: number): boolean =>
    index < last &&
    isWholeTotal(meaning) &&
    meanings.slice(index, last).some(({ use }) => use.use === "adjustment");
  return meanings.map((meaning, index) =>
    isPartial(meaning, index) && meaning.use.use === "typed"
      ? { ...meaning, use: { ...meaning.use, names: [meaning.header] } }
      : meaning,
  );
}
