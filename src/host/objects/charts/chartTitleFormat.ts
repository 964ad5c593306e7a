import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

/** `chart.title.format`. */
export const chartTitleFormat = defineObject("ChartTitleFormat", {
  objects: { font: ({ sheet, chart }) => hostObject("ChartFont", { sheet, chart, font: chart.title }) },
});
