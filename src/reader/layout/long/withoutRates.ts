import { readLabel } from "../../value/readLabel.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";

/** Progress beside a score ("进度 | 得分") is what the score was given for, and no second score. */
export function withoutRates(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const isRating = ({ use }: ColumnMeaning): boolean => use.use === "series" && use.kind === "rating";
  const isRate = ({ header }: ColumnMeaning): boolean =>
    readLabel(header.split(" / ").at(-1) ?? "").role?.role === "attainment";
  if (!meanings.some((meaning) => isRating(meaning) && !isRate(meaning))) return meanings;
  return meanings.map((meaning) =>
    isRating(meaning) && isRate(meaning)
      ? { ...meaning, use: { use: "leftOut", reason: "attainment" }, confidence: 0.85 }
      : meaning,
  );
}
