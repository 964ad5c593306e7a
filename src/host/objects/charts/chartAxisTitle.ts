import { asBoolean, asText } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { chartProperty } from "./chartProperty.ts";

/** `axis.title`. A text that is written also shows the title. */
export const chartAxisTitle = defineObject("ChartAxisTitle", {
  properties: {
    text: chartProperty(
      ({ axis }) => axis.title.text,
      ({ axis }, value) => {
        axis.title.text = asText(value);
        axis.title.visible = true;
      },
    ),
    visible: chartProperty(
      ({ axis }) => axis.title.visible,
      ({ axis }, value) => {
        axis.title.visible = asBoolean(value);
      },
    ),
  },
  objects: { format: (state) => hostObject("ChartAxisTitleFormat", state) },
});
