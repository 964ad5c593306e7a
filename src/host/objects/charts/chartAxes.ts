import { HostError } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

/** `chart.axes`. Secondary axes are chosen per series (`axisGroup`); their own settings are not built. */
export const chartAxes = defineObject("ChartAxes", {
  objects: {
    categoryAxis: (state) =>
      hostObject("ChartAxis", { ...state, axis: state.chart.categoryAxis, kind: "Category" }),
    valueAxis: (state) => hostObject("ChartAxis", { ...state, axis: state.chart.valueAxis, kind: "Value" }),
  },
  methods: {
    getItem: (state, args) => {
      const kind = args.choice(0, ["Category", "Value"]);
      if (args.choice(1, ["Primary", "Secondary"], "Primary") === "Secondary") {
        throw new HostError("NotImplemented", "Secondary axes are not built in the embedded host.");
      }
      const axis = kind === "Category" ? state.chart.categoryAxis : state.chart.valueAxis;
      return hostObject("ChartAxis", { ...state, axis, kind });
    },
  },
});
