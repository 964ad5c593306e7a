import { asBoolean } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { chartProperty } from "./chartProperty.ts";

/** `axis.majorGridlines`. */
export const chartGridlines = defineObject("ChartGridlines", {
  properties: {
    visible: chartProperty(
      ({ axis }) => axis.majorGridlines,
      ({ axis }, value) => {
        axis.majorGridlines = asBoolean(value);
      },
    ),
  },
});
