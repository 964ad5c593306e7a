import { parseReference } from "../../model/index.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

/** `series.points`: one for each value cell. */
export const chartPointsCollection = defineObject("ChartPointsCollection", {
  collection: {
    has: ["count", "getCount", "getItemAt"],
    items: (state) => {
      const { rowCount = 0, columnCount = 0 } = parseReference(state.series.values ?? "")?.area ?? {};
      return Array.from({ length: rowCount * columnCount }, (_, index) =>
        hostObject("ChartPoint", { ...state, index }),
      );
    },
  },
});
