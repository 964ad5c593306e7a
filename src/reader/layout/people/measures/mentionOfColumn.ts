import type { TableFrame } from "../../../table/tableFrame.ts";
import { placeOf } from "../../../view/sheetView.ts";
import { lowerIsBetter } from "../../../words/lowerIsBetter.ts";
import type { ColumnMeaning, ColumnUse } from "../../columnMeaning.ts";
import type { FoundWeight, IndicatorMention } from "../../tableReading.ts";
import { headerWeight } from "../weights/headerWeight.ts";

/**
 * What a column of scores says about its indicator.
 *
 * @param inCells - Weight in the row under the header or in a column beside the scores; the header's own goes first, but
 * full marks there ("满分10") then only say the scale.
 */
export function mentionOfColumn(
  frame: TableFrame,
  { column, header }: ColumnMeaning,
  use: Extract<ColumnUse, { use: "series" }>,
  names: readonly string[],
  inCells: FoundWeight | null,
): IndicatorMention {
  const { view } = frame;
  const weights = names.map((_, position) =>
    headerWeight(
      frame,
      column,
      use.weights[position] ?? null,
      position === names.length - 1 ? "header" : "groupHeader",
    ),
  );
  const leaf = names.length - 1;
  const marks = use.weights[leaf]?.form === "points" && inCells !== null ? use.weights[leaf] : null;
  weights[leaf] = marks === null ? (weights[leaf] ?? inCells) : inCells;
  const headerRow = frame.headerRows.filter((row) => row !== frame.weightRow).at(-1) ?? frame.bodyTop;
  return {
    names,
    weights,
    scale: use.scale ?? (marks === null ? null : { min: 0, max: Math.round(marks.share * 100) }),
    at: placeOf(view, headerRow, column),
    isPreweighted: false,
    ...(use.ranks === undefined ? {} : { ranks: use.ranks }),
    lowerIsBetter: lowerIsBetter(names.at(-1) ?? ""),
    unit: /[(（](万元|元|个|次|人|%|件|天|小时|分钟|hours?|days?)[)）]/u.exec(header)?.[1] ?? null,
  };
}

/** Two columns of one indicator (self and superior): what one of them does not say the other does. */
export function mergeMentions(first: IndicatorMention, second: IndicatorMention): IndicatorMention {
  return {
    ...first,
    weights: first.weights.map((weight, position) => weight ?? second.weights[position] ?? null),
    scale: first.scale ?? second.scale,
  };
}
