import type { Measure } from "../dataset.ts";
import { ValueState } from "../dataset.ts";
import { LeafState } from "./leafReader.ts";

/** Why has this cell no number? "Not applicable" counts where the indicator allows it, else the entry is missing. */
export function absentState(measure: Measure, row: number, allowsNotApplicable: boolean): LeafState {
  const isDeclared = measure.states[row] === ValueState.notApplicable;
  return isDeclared && allowsNotApplicable ? LeafState.notApplicable : LeafState.missing;
}
