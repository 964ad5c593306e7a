import { asBoolean, asNumber } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { asColour } from "../format/asColour.ts";
import { chartProperty } from "./chartProperty.ts";

/** The font of a chart's text; null where the chart's own style decides. */
export const chartFont = defineObject("ChartFont", {
  properties: {
    size: chartProperty(
      ({ font }) => font.fontSize ?? null,
      ({ font }, value) => {
        const size = asNumber(value);
        if (size < 1 || size > 409) {
          throw invalidArgument();
        }
        font.fontSize = size;
      },
    ),
    color: chartProperty(
      ({ font }) => font.fontColor ?? null,
      ({ font }, value) => {
        font.fontColor = asColour(value);
      },
    ),
    bold: chartProperty(
      ({ font }) => font.fontBold ?? null,
      ({ font }, value) => {
        font.fontBold = asBoolean(value);
      },
    ),
  },
});
