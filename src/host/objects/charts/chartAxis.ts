import { asBoolean, asNumber, asText } from "../../protocol/arguments.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import type { ChartAxisState } from "../featureStates.ts";
import { hostObject } from "../states.ts";
import { chartProperty } from "./chartProperty.ts";

/** An axis. Bounds and units that Excel chooses itself read as ""; writing "" gives the choice back. */
export const chartAxis = defineObject("ChartAxis", {
  properties: {
    type: { get: ({ kind }) => kind },
    axisGroup: { get: () => "Primary" },
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    majorUnit: bound("majorUnit"),
    visible: chartProperty(
      ({ axis }: ChartAxisState) => axis.visible,
      ({ axis }, value) => {
        axis.visible = asBoolean(value);
      },
    ),
    reversePlotOrder: chartProperty(
      ({ axis }: ChartAxisState) => axis.reversed,
      ({ axis }, value) => {
        axis.reversed = asBoolean(value);
      },
    ),
    numberFormat: chartProperty(
      ({ axis }: ChartAxisState) => axis.numberFormat ?? "General",
      ({ axis }, value) => {
        axis.numberFormat = asText(value);
      },
    ),
  },
  objects: {
    title: (state) => hostObject("ChartAxisTitle", state),
    majorGridlines: (state) => hostObject("ChartGridlines", state),
    format: (state) => hostObject("ChartAxisFormat", state),
  },
});

function bound(name: "minimum" | "maximum" | "majorUnit"): PropertyDefinition<ChartAxisState> {
  return chartProperty(
    ({ axis }: ChartAxisState) => axis[name] ?? "",
    ({ axis }, value) => {
      axis[name] = value === "" ? null : asNumber(value);
    },
  );
}
