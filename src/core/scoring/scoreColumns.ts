import type { AppraisalPlan } from "./appraisalPlan.ts";

/** The scores of a run while they are being computed. */
export interface ScoreColumns {
  readonly overall: { readonly values: Float64Array; readonly states: Uint8Array };
  /** By period. */
  readonly periods: readonly { readonly values: Float64Array; readonly states: Uint8Array }[];
  /** By area, in the order of `tree.areas`. */
  readonly areas: readonly Float64Array[];
  readonly flags: Uint16Array;
}

/** Empty columns for everybody. */
export function scoreColumns(plan: AppraisalPlan): ScoreColumns {
  const { size } = plan.dataset;
  const column = (): { values: Float64Array; states: Uint8Array } => ({
    values: new Float64Array(size),
    states: new Uint8Array(size),
  });
  return {
    overall: column(),
    periods: plan.periods.map(column),
    areas: Array.from(plan.tree.areas, () => new Float64Array(size)),
    flags: new Uint16Array(size),
  };
}
