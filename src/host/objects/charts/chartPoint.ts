import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

/** One bar, slice or marker. */
export const chartPoint = defineObject("ChartPoint", {
  objects: { format: (state) => hostObject("ChartPointFormat", state) },
});
