import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

/** `series.format`: the colour of bars and areas, and the line. */
export const chartSeriesFormat = defineObject("ChartSeriesFormat", {
  objects: {
    fill: ({ sheet, chart, series }) =>
      hostObject("ChartFill", {
        sheet,
        chart,
        paint: {
          get: () => series.fillColor,
          set: (color) => {
            series.fillColor = color;
          },
        },
      }),
    line: (state) => hostObject("ChartLineFormat", state),
  },
});
