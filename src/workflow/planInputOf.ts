import { dayFromIso, planFollowUp } from "../core/index.ts";
import type { PlanInput } from "../writer/index.ts";
import type { Appraisal } from "./appraisal.ts";

/**
 * What the tabs of an appraisal show, its suggestions for the time after it included.
 *
 * @param today - ISO date or instant, on which suggestions begin.
 */
export function planInputOf(appraisal: Appraisal, today: string): PlanInput {
  const { policy, dataset, result, promotion, issues, pool } = appraisal;
  const asOf = dayFromIso(today.slice(0, 10));
  const followUp = planFollowUp(policy, dataset, result, promotion, { asOf });
  return { policy, dataset, result, promotion, issues, followUp: { ...followUp, pool } };
}
