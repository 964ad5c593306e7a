import { defineObject } from "../defineObject.ts";
import { asColour } from "../format/asColour.ts";
import { touchChart } from "./touchChart.ts";

/** A fill of a chart, a series or a point. It is written by methods and cannot be loaded. */
export const chartFill = defineObject("ChartFill", {
  methods: {
    setSolidColor: (state, args, context) => {
      touchChart(context, state);
      state.paint.set(asColour(args.value(0)));
    },
    clear: (state, _args, context) => {
      touchChart(context, state);
      state.paint.set(null);
    },
    /** A value with the colour, or null where the fill is automatic or has none. */
    getSolidColor: ({ paint }) => paint.get(),
  },
});
