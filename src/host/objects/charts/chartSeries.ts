import { asBoolean, asChoice, asNumber, asText } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import type { ChartSeriesState } from "../featureStates.ts";
import { printReference } from "../names/printReference.ts";
import { hostObject } from "../states.ts";
import { asChartType } from "./asChartType.ts";
import { chartProperty } from "./chartProperty.ts";
import { seriesName } from "./seriesName.ts";
import { touchChart } from "./touchChart.ts";

const markers = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

/** A series of a chart. */
export const chartSeries = defineObject("ChartSeries", {
  exists: ({ sheet, chart, series }) => sheet.charts.includes(chart) && chart.series.includes(series),
  properties: {
    /** As it is shown: of a reference the cell's text. */
    name: {
      get: (state, context) => {
        context.calculatePending();
        return seriesName(context.workbook, state);
      },
      set: (state, value, context) => {
        touchChart(context, state);
        state.series.name = asText(value);
      },
    },
    chartType: chartProperty(
      ({ chart, series }: ChartSeriesState) => series.type ?? chart.type,
      ({ series }, value) => {
        series.type = asChartType(value);
      },
    ),
    axisGroup: chartProperty(
      ({ series }: ChartSeriesState) => series.axisGroup,
      ({ series }, value) => {
        series.axisGroup = asChoice(value, ["Primary", "Secondary"]);
      },
    ),
    hasDataLabels: chartProperty(
      ({ series }: ChartSeriesState) => series.hasDataLabels,
      ({ series }, value) => {
        series.hasDataLabels = asBoolean(value);
      },
    ),
    markerStyle: chartProperty(
      ({ series }: ChartSeriesState) => series.markerStyle ?? "Automatic",
      ({ series }, value) => {
        series.markerStyle = asChoice(value, markers);
      },
    ),
    gapWidth: percent("gapWidth", 0, 500),
    overlap: percent("overlap", -100, 100),
    plotOrder: { get: ({ chart, series }) => chart.series.indexOf(series) + 1 },
  },
  objects: {
    format: (state) => hostObject("ChartSeriesFormat", state),
    points: (state) => hostObject("ChartPointsCollection", state),
    dataLabels: (state) => hostObject("ChartDataLabels", state),
  },
  methods: {
    setValues: (state, args, context) => {
      const { sheet, area } = args.object(0, "Range");
      touchChart(context, state);
      state.series.values = printReference(sheet, area);
    },
    /** Categories; of scatter and bubble charts x values. */
    setXAxisValues: (state, args, context) => {
      const { sheet, area } = args.object(0, "Range");
      touchChart(context, state);
      const type = state.series.type ?? state.chart.type;
      const field = type.startsWith("XYScatter") || type === "Bubble" ? "xValues" : "categories";
      state.series[field] = printReference(sheet, area);
    },
    setBubbleSizes: (state, args, context) => {
      const { sheet, area } = args.object(0, "Range");
      touchChart(context, state);
      state.series.bubbleSizes = printReference(sheet, area);
    },
    delete: (state, _args, context) => {
      touchChart(context, state);
      state.chart.series.splice(state.chart.series.indexOf(state.series), 1);
    },
  },
});

/** Percent of a bar's width; null reads as Excel's own. */
function percent(
  name: "gapWidth" | "overlap",
  least: number,
  most: number,
): PropertyDefinition<ChartSeriesState> {
  return chartProperty(
    ({ series }: ChartSeriesState) => series[name] ?? (name === "gapWidth" ? 219 : -27),
    ({ series }, value) => {
      const asked = asNumber(value);
      if (asked < least || asked > most) {
        throw invalidArgument();
      }
      series[name] = asked;
    },
  );
}
