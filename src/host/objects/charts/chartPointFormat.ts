import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

/** `point.format`: a colour of its own. */
export const chartPointFormat = defineObject("ChartPointFormat", {
  objects: {
    fill: ({ sheet, chart, series, index }) =>
      hostObject("ChartFill", {
        sheet,
        chart,
        paint: {
          get: () => series.pointColors.get(index) ?? null,
          set: (color) => {
            if (color === null) {
              series.pointColors.delete(index);
            } else {
              series.pointColors.set(index, color);
            }
          },
        },
      }),
  },
});
