import { numberAt } from "../../table/numberAt.ts";
import { textAt, type SheetView } from "../../view/sheetView.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";
import { longWeights } from "./longWeights.ts";

/**
 * "Rating | Rating Value", "Weightage | Score | Score Earned": of two columns of scores the one that says the other's
 * numbers in words, or times the row's weight, is no second score.
 */
export function withoutEchoes(
  view: SheetView,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
): readonly ColumnMeaning[] {
  const ratings = meanings.filter(
    ({ use }) => use.use === "series" && use.kind === "rating" && use.rater === null,
  );
  if (ratings.length < 2) return meanings;
  const { leafAt } = longWeights(view, meanings, rows);
  const isEcho = ({ column }: ColumnMeaning): boolean =>
    ratings.some(
      (other) =>
        other.column !== column && (isEarned(other.column, column) || isInWords(other.column, column)),
    );
  return meanings.map((meaning) =>
    ratings.includes(meaning) && isEcho(meaning)
      ? { ...meaning, use: { use: "leftOut", reason: "weighted" }, confidence: 0.85 }
      : meaning,
  );

  /** In points, or in hundredths where the weights are percents. */
  function isEarned(score: number, column: number): boolean {
    let [fitting, compared] = [0, 0];
    const shares = new Set<number>();
    for (const row of rows) {
      const [full, part] = [numberAt(view, row, score), numberAt(view, row, column)];
      const share = leafAt(row)?.share ?? null;
      if (full === null || part === null || share === null || full === 0) continue;
      compared += 1;
      shares.add(share);
      if ([1, 100].some((times) => Math.abs(full * share * times - part) <= 0.011 * times)) fitting += 1;
    }
    return compared >= 3 && shares.size >= 2 && fitting >= compared * 0.9;
  }

  /** Each word stands beside one number only. */
  function isInWords(score: number, column: number): boolean {
    const numbers = new Map<string, number>();
    for (const row of rows) {
      const [word, number] = [textAt(view, row, column), numberAt(view, row, score)];
      if (word === "" || number === null) continue;
      if (numberAt(view, row, column) !== null || (numbers.get(word) ?? number) !== number) return false;
      numbers.set(word, number);
    }
    return numbers.size >= 2;
  }
}
