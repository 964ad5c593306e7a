import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

/** `axis.format`: the labels' font; of it the file keeps the size. */
export const chartAxisFormat = defineObject("ChartAxisFormat", {
  objects: { font: ({ sheet, chart, axis }) => hostObject("ChartFont", { sheet, chart, font: axis }) },
});
