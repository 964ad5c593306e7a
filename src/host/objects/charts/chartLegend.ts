import { asBoolean, asChoice } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { chartProperty } from "./chartProperty.ts";

/** `chart.legend`. */
export const chartLegend = defineObject("ChartLegend", {
  properties: {
    visible: chartProperty(
      ({ chart }) => chart.legend.visible,
      ({ chart }, value) => {
        chart.legend.visible = asBoolean(value);
      },
    ),
    position: chartProperty(
      ({ chart }) => chart.legend.position,
      ({ chart }, value) => {
        chart.legend.position = asChoice(value, ["Top", "Bottom", "Left", "Right", "Corner", "Custom"]);
      },
    ),
    overlay: chartProperty(
      ({ chart }) => chart.legend.overlay,
      ({ chart }, value) => {
        chart.legend.overlay = asBoolean(value);
      },
    ),
  },
});
