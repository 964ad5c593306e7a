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
 * left of the indicators, weighs the areas.
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
    (ofArea.test(header.split(" / ").at(-1) ?? "") ||
      (name !== null && column > group && column < name && group < name));
  const area = columns.find(isOfArea)?.column ?? null;
  const leaf = columns.find(({ column }) => column !== area)?.column ?? null;
  return { leafAt: reader(view, leaf, rows), areaAt: reader(view, area, rows) };
}

/** Numbers above 1.5 anywhere in the column make all of its plain numbers percents. */
function reader(
  view: SheetView,
  column: number | null,
  rows: Int32Array,
): (row: number) => FoundWeight | null {
  if (column === null) return () => null;
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
      isPoints: false,
    };
  };
}
