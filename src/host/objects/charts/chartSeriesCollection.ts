import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { createSeries } from "./createSeries.ts";
import { touchChart } from "./touchChart.ts";

/** `chart.series`, by place only: series have no ids. */
export const chartSeriesCollection = defineObject("ChartSeriesCollection", {
  collection: {
    has: ["count", "getCount", "getItemAt"],
    items: (state) => state.chart.series.map((series) => hostObject("ChartSeries", { ...state, series })),
  },
  methods: {
    add: (state, args, context) => {
      const list = state.chart.series;
      const index = args.optionalNumber(1) ?? list.length;
      if (!Number.isInteger(index) || index < 0 || index > list.length) {
        throw invalidArgument();
      }
      touchChart(context, state);
      const series = createSeries(args.optionalText(0) ?? null);
      // Like its neighbours, so that a chart made of added series keeps their categories.
      series.categories = list[0]?.categories ?? null;
      list.splice(index, 0, series);
      return hostObject("ChartSeries", { ...state, series });
    },
  },
});
