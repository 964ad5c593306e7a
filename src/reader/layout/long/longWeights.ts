import { readValue } from "../../value/readValue.ts";
import { formatAt, placeOf, shownAt, textAt, type SheetView } from "../../view/sheetView.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";
import type { FoundWeight } from "../tableReading.ts";

/** Weights in the rows of a long table: of the row's indicator, and of its area. */
export interface LongWeights {
  readonly leafAt: (row: number) => FoundWeight | null;
  readonly areaAt: (row: number) => FoundWeight | null;
}

const ofArea =
  /^(考核|评价|指标)?(维度|一级(指标)?|大类|类别|类型|分类|模块|板块|层面|领域)|^(area|category|dimension|group|perspective|kra|pillar|section|domain)\b/iu;

/**
 * Finds the columns of weights. Of two, the one whose heading speaks of areas, or that stands right of the areas and
 * left of the indicators, weighs the areas. One of a column in between ("目标 | 目标权重 | 关键结果 | 权重") is part of the
 * indicator's own weight.
 */
export function longWeights(
  view: SheetView,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
): LongWeights {
  const columns = meanings.filter(({ use }) => use.use === "weights");
  const columnOf = (role: string): number | null =>
    meanings.find(({ use }) => use.use === "identity" && use.role === role)?.column ?? null;
  const [group, name] = [columnOf("indicatorGroup"), columnOf("indicatorName")];
  const isOfArea = ({ column, header }: ColumnMeaning): boolean =>
    group !== null &&
    columns.length > 1 &&
    (ofArea.test(titleOf({ header })) || (name !== null && column > group && column < name && group < name));
  const area = columns.find(isOfArea);
  const others = columns.filter((weight) => weight !== area);
  const isBetween = (weight: ColumnMeaning): boolean => {
    const whose = titleOf(weight).replace(/权重|比重|占比| ?weight(age|ing)?.*/iu, "");
    return whose !== "" && meanings.some((other) => other.column < weight.column && titleOf(other) === whose);
  };
  const leaf = others.find((weight) => others.length < 2 || !isBetween(weight)) ?? others[0];
  const between = others.filter((weight) => weight !== leaf && isBetween(weight));
  const readers = between.map((weight) => reader(view, weight, rows));
  const ownAt = reader(view, leaf, rows);
  return {
    leafAt: (row) =>
      readers.reduce<FoundWeight | null>((weight, readAt) => {
        const share = readAt(row)?.share;
        return weight === null || share === undefined ? weight : { ...weight, share: weight.share * share };
      }, ownAt(row)),
    areaAt: reader(view, area, rows),
  };
}

const titleOf = ({ header }: Pick<ColumnMeaning, "header">): string => header.split(" / ").at(-1) ?? "";

/** Numbers above 1.5 anywhere in the column make all of its plain numbers percents. */
function reader(
  view: SheetView,
  meaning: ColumnMeaning | undefined,
  rows: Int32Array,
): (row: number) => FoundWeight | null {
  if (meaning === undefined) return () => null;
  const { column, use } = meaning;
  const readAt = (row: number) => readValue(shownAt(view, row, column), formatAt(view, row, column));
  const areLarge = rows.some((row) => {
    const reading = readAt(row);
    return reading.kind === "number" && !reading.isPercent && reading.number > 1.5;
  });
  return (row) => {
    const reading = readAt(row);
    if (reading.kind !== "number") return null;
    const share = !reading.isPercent && areLarge ? reading.number / 100 : reading.number;
    return {
      share: Number(share.toPrecision(12)),
      typed: textAt(view, row, column),
      at: placeOf(view, row, column),
      source: "weightColumn",
      isPoints: use.use === "weights" && use.areMarks === true,
    };
  };
}
