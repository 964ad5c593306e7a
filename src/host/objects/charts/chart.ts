import { asNumber, asText } from "../../protocol/arguments.ts";
import { HostError, invalidArgument } from "../../protocol/hostError.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import type { ChartState } from "../featureStates.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { rangeArgument } from "../rangeArgument.ts";
import { placeOf } from "../range/placeOf.ts";
import { boundingArea } from "../range/rangeGeometry.ts";
import { hostObject } from "../states.ts";
import { asChartType } from "./asChartType.ts";
import { chartProperty } from "./chartProperty.ts";
import { readSeries } from "./readSeries.ts";
import { touchChart } from "./touchChart.ts";

/** A chart. Lengths are points from the sheet's top-left corner. */
export const chart = defineObject("Chart", {
  key: (state) => state.chart.id,
  exists: ({ sheet, chart: model }) => sheet.charts.includes(model),
  properties: {
    id: { get: (state) => state.chart.id },
    name: chartProperty(
      (state) => state.chart.name,
      ({ sheet, chart: model }, value) => {
        const name = asText(value);
        const isTaken = sheet.charts.some(
          (other) => other !== model && other.name.toLowerCase() === name.toLowerCase(),
        );
        if (name === "" || isTaken) {
          throw invalidArgument();
        }
        model.name = name;
      },
    ),
    chartType: chartProperty(
      (state) => state.chart.type,
      (state, value) => {
        state.chart.type = asChartType(value);
        for (const series of state.chart.series) {
          delete series.type;
        }
      },
    ),
    left: length("left"),
    top: length("top"),
    width: length("width"),
    height: length("height"),
    /** Read only here: `setData` says how to plot. */
    plotBy: { get: (state) => state.chart.plotBy },
    style: chartProperty(
      (state) => state.chart.style,
      (state, value) => {
        state.chart.style = asNumber(value);
      },
    ),
  },
  objects: {
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
    title: (state) => hostObject("ChartTitle", state),
    legend: (state) => hostObject("ChartLegend", state),
    axes: (state) => hostObject("ChartAxes", state),
    series: (state) => hostObject("ChartSeriesCollection", state),
    dataLabels: (state) => hostObject("ChartDataLabels", { ...state, series: null }),
    format: (state) => hostObject("ChartAreaFormat", state),
  },
  methods: {
    setData: (state, args, context) => {
      context.calculatePending();
      touchChart(context, state);
      const asked = args.choice(1, ["Auto", "Columns", "Rows"], "Auto");
      const { series, plotBy } = readSeries(args.object(0, "Range"), state.chart.type, asked);
      Object.assign(state.chart, { series, plotBy });
    },
    /** Lays the chart exactly over the cells from the first to the last; one cell keeps the chart's size. */
    setPosition: (state, args, context) => {
      const { sheet, chart: model } = state;
      const start = rangeArgument(args, 0, context, sheet);
      const end = args.value(1) === undefined ? null : rangeArgument(args, 1, context, sheet);
      if (start.sheet !== sheet || (end !== null && end.sheet !== sheet)) {
        throw invalidArgument();
      }
      touchChart(context, state);
      if (end === null) {
        const { left, top } = placeOf(sheet, start.area);
        Object.assign(model, { left, top });
        return;
      }
      const area = boundingArea(start.area, end.area);
      const { width, height } = placeOf(sheet, area);
      if (width <= 0 || height <= 0) {
        throw new HostError("InvalidOperation", "The cells are hidden: a chart has no room there.");
      }
      Object.assign(model, placeOf(sheet, area));
    },
    delete: ({ sheet, chart: model }, _args, context) => {
      requireUnprotected(sheet, "allowEditObjects");
      sheet.charts.splice(sheet.charts.indexOf(model), 1);
      touchChart(context, { sheet, chart: model });
    },
  },
});

function length(name: "left" | "top" | "width" | "height"): PropertyDefinition<ChartState> {
  return chartProperty(
    (state) => state.chart[name],
    (state, value) => {
      const points = asNumber(value);
      const isSize = name === "width" || name === "height";
      if (points < 0 || (isSize && points === 0)) {
        throw invalidArgument();
      }
      state.chart[name] = points;
    },
  );
}
