import type { PropertyDefinition } from "../defineObject.ts";
import type { ChartState } from "../featureStates.ts";
import { touchChart } from "./touchChart.ts";

/** A property of a chart or of one of its parts: writing it marks the chart for the file layer. */
export function chartProperty<State extends ChartState>(
  get: (state: State) => unknown,
  set: (state: State, value: unknown) => void,
): PropertyDefinition<State> {
  return {
    get,
    set: (state, value, context) => {
      touchChart(context, state);
      set(state, value);
    },
  };
}
