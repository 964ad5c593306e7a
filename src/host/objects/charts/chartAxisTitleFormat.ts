import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

/** `axis.title.format`. */
export const chartAxisTitleFormat = defineObject("ChartAxisTitleFormat", {
  objects: { font: ({ sheet, chart, axis }) => hostObject("ChartFont", { sheet, chart, font: axis.title }) },
});
