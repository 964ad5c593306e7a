import { asBoolean, asText } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { chartProperty } from "./chartProperty.ts";

/** `chart.title`. A text that is written also shows the title. */
export const chartTitle = defineObject("ChartTitle", {
  properties: {
    text: chartProperty(
      ({ chart }) => chart.title.text,
      ({ chart }, value) => {
        chart.title.text = asText(value);
        chart.title.visible = true;
      },
    ),
    visible: chartProperty(
      ({ chart }) => chart.title.visible,
      ({ chart }, value) => {
        chart.title.visible = asBoolean(value);
      },
    ),
  },
  objects: { format: (state) => hostObject("ChartTitleFormat", state) },
});
