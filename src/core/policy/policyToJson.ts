import type { AppraisalPolicy } from "./appraisalPolicy.ts";

/**
 * Writes a policy as JSON text, one fact per line so that two versions can be compared.
 *
 * @example
 * policyFromJson(policyToJson(samplePolicy)).value.policy.id === samplePolicy.id
 * //=> true
 */
export function policyToJson(policy: AppraisalPolicy): string {
  return JSON.stringify(policy, null, 2);
}
