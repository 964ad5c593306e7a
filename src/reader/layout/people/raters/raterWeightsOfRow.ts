import type { RaterGroup } from "../../../../core/index.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { readValue } from "../../../value/readValue.ts";
import { formatAt, shownAt } from "../../../view/sheetView.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import { groupWeights, type GroupWeightCell } from "../../groupWeights.ts";
import type { FoundWeight } from "../../tableReading.ts";

/**
 * "上级评价 | 同级评价 | 下级评价" over a row of weights: where the columns of scores only differ in who rated, the weights
 * are the raters'. One per group and a whole together, or none.
 */
export function raterWeightsOfRow(
  { view, weightRow }: TableFrame,
  meanings: readonly ColumnMeaning[],
): ReadonlyMap<RaterGroup, FoundWeight> {
  const uses = meanings.flatMap(({ use, column }) => (use.use === "series" ? [{ use, column }] : []));
  if (weightRow === null || uses.length < 2 || uses.some(({ use }) => use.names.length > 0)) return new Map();
  const cells = uses.flatMap(({ use: { rater }, column }): GroupWeightCell[] => {
    const reading = readValue(shownAt(view, weightRow, column), formatAt(view, weightRow, column));
    return rater === null || reading.kind !== "number" ? [] : [{ ...reading, rater, row: weightRow, column }];
  });
  const groups = new Set(cells.map(({ rater }) => rater));
  return groups.size < uses.length ? new Map() : groupWeights(view, cells, "weightRow");
}
