import type { AppraisalPolicy } from "../core/index.ts";
import type { PolicyLanguage } from "./policyTemplate.ts";

/** Builds a policy once for each language: every look at a workbook compares it with all built-in policies. */
export function perLanguage(
  build: (language: PolicyLanguage) => AppraisalPolicy,
): (language: PolicyLanguage) => AppraisalPolicy {
  const built = new Map<PolicyLanguage, AppraisalPolicy>();
  return (language) => {
    const policy = built.get(language) ?? build(language);
    built.set(language, policy);
    return policy;
  };
}
