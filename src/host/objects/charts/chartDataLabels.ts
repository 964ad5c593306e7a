import type { ChartModel } from "../../model/index.ts";
import { asBoolean, asChoice, asText } from "../../protocol/arguments.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import type { HostStates } from "../states.ts";
import { chartProperty } from "./chartProperty.ts";

type State = HostStates["ChartDataLabels"];
type Shown = "showValue" | "showCategoryName" | "showSeriesName" | "showPercentage";

const positions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

/**
 * `chart.dataLabels` and `series.dataLabels`. In this host all labelled series of a chart show the same; writing a
 * property labels the series, or all of the chart's.
 */
export const chartDataLabels = defineObject("ChartDataLabels", {
  properties: {
    showValue: shown("showValue"),
    showCategoryName: shown("showCategoryName"),
    showSeriesName: shown("showSeriesName"),
    showPercentage: shown("showPercentage"),
    position: chartProperty(
      ({ chart }: State) => chart.dataLabels.position,
      (state, value) => {
        state.chart.dataLabels.position = asChoice(value, positions);
        show(state);
      },
    ),
    numberFormat: chartProperty(
      ({ chart }: State) => chart.dataLabels.numberFormat ?? "General",
      (state, value) => {
        state.chart.dataLabels.numberFormat = asText(value);
        show(state);
      },
    ),
  },
});

function shown(name: Shown): PropertyDefinition<State> {
  return chartProperty(
    (state: State) => isLabelled(state) && state.chart.dataLabels[name],
    (state, value) => {
      state.chart.dataLabels[name] = asBoolean(value);
      show(state);
    },
  );
}

function isLabelled({ chart, series }: State): boolean {
  return chart.dataLabels.visible || series?.hasDataLabels === true;
}

/** Labels are seen as long as they show anything. */
function show({ chart, series }: State): void {
  const { showValue, showCategoryName, showSeriesName, showPercentage } = chart.dataLabels;
  const isSeen = showValue || showCategoryName || showSeriesName || showPercentage;
  if (series === null) {
    setVisible(chart, isSeen);
  } else {
    series.hasDataLabels = isSeen;
  }
}

function setVisible(chart: ChartModel, isSeen: boolean): void {
  chart.dataLabels.visible = isSeen;
  for (const series of chart.series) {
    series.hasDataLabels = isSeen;
  }
}
