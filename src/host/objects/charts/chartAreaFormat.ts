import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

/** `chart.format`: the background. */
export const chartAreaFormat = defineObject("ChartAreaFormat", {
  objects: {
    fill: ({ sheet, chart }) =>
      hostObject("ChartFill", {
        sheet,
        chart,
        paint: {
          get: () => chart.fillColor,
          set: (color) => {
            chart.fillColor = color;
          },
        },
      }),
  },
});
