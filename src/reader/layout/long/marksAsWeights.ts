import { numberAt } from "../../table/numberAt.ts";
import { readLabel } from "../../value/readLabel.ts";
import type { SheetView } from "../../view/sheetView.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";

/**
 * "考评维度 | 分值 | 评分": full marks beside a score weigh the indicators of a long table; where they are the same in every
 * row they say nothing but the scale.
 */
export function marksAsWeights(
  view: SheetView,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
): readonly ColumnMeaning[] {
  const isRating = ({ use }: ColumnMeaning): boolean => use.use === "series" && use.kind === "rating";
  const areMarks = (meaning: ColumnMeaning): boolean =>
    isRating(meaning) && readLabel(meaning.header.split(" / ").at(-1) ?? "").role?.role === "fullMarks";
  const hasScore = meanings.some((meaning) => isRating(meaning) && !areMarks(meaning));
  const hasWeights = meanings.some(({ use }) => use.use === "weights");
  return meanings.map((meaning) => {
    if (!hasScore || !areMarks(meaning)) return meaning;
    const marks = new Set(Array.from(rows, (row) => numberAt(view, row, meaning.column)));
    const use =
      hasWeights || marks.size < 2
        ? ({ use: "leftOut", reason: "standard" } as const)
        : ({ use: "weights", names: [], areMarks: true } as const);
    return { ...meaning, use, confidence: 0.85 };
  });
}
