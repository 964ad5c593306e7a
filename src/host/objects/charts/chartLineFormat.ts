import { asNumber } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { asColour } from "../format/asColour.ts";
import { chartProperty } from "./chartProperty.ts";
import { touchChart } from "./touchChart.ts";

/** `series.format.line`; null where the chart's own style decides. */
export const chartLineFormat = defineObject("ChartLineFormat", {
  properties: {
    color: chartProperty(
      ({ series }) => series.lineColor,
      ({ series }, value) => {
        series.lineColor = asColour(value);
      },
    ),
    /** Points. */
    weight: chartProperty(
      ({ series }) => series.lineWeight,
      ({ series }, value) => {
        const weight = asNumber(value);
        if (weight < 0 || weight > 1584) {
          throw invalidArgument();
        }
        series.lineWeight = weight;
      },
    ),
  },
  methods: {
    clear: (state, _args, context) => {
      touchChart(context, state);
      Object.assign(state.series, { lineColor: null, lineWeight: null });
    },
  },
});
