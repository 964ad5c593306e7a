import type { RuleInput } from "../../../core/index.ts";
import { figure } from "../../figure.ts";

/** A bound as a rule reads it: attainment in percent, an actual as it is. */
export function inputText(value: number, reads: RuleInput): string {
  return reads === "attainment" ? `${figure(value * 100)}%` : figure(value);
}
