import { withoutRemark } from "../../text/withoutRemark.ts";
import { textAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { IndicatorMention, Series, TableReading } from "../tableReading.ts";
import { pointsLists, sumOf } from "./pointsLists.ts";

/**
 * A form of nothing but points taken off or added, whose total is what is left of 100 ("扣分合计 | 7", "最终得分 | 93"):
 * the total is its one score. Null where it is none.
 */
export function pointsOnly(frame: TableFrame): Pick<TableReading, "indicators" | "series"> | null {
  const [list, ...others] = pointsLists(frame);
  const { total = null, totalRow = null } = list ?? {};
  const [left] = total?.values ?? [];
  if (list === undefined || others.length > 0 || total === null || totalRow === null) return null;
  if (typeof left !== "number" || Math.abs(100 + sumOf(list) - left) > 0.006) return null;
  const name = withoutRemark(textAt(frame.view, totalRow, frame.left));
  const indicator: IndicatorMention = {
    names: [name],
    weights: [null],
    scale: { min: 0, max: 100 },
    at: total.places.kind === "cells" ? (total.places.cells[0] ?? "") : "",
    isPreweighted: false,
    lowerIsBetter: false,
    unit: null,
  };
  const series: Series = {
    indicator: 0,
    kind: "rating",
    rater: null,
    raterName: null,
    raterWeight: null,
    period: null,
    values: Float64Array.of(left),
    states: Uint8Array.of(0),
    raw: null,
    hows: null,
    words: null,
    percents: null,
    places: total.places,
  };
  return { indicators: [indicator], series: [series] };
}
