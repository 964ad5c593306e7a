import type { KeptState } from "../kept/keptState.ts";
import type { PolicyChoice } from "../choose/policyChoice.ts";

/** What the user wants now, and what she chose, confirmed and decided before. */
export interface CheckChoice extends KeptState {
  readonly choice: PolicyChoice;
}
