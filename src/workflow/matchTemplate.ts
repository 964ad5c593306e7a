import type { AppraisalPolicy } from "../core/index.ts";
import { templates, type PolicyLanguage } from "../templates/index.ts";
import { matchNodes } from "./matchNodes.ts";

/** So much of a sheet's indicators must be the template's; a sheet may have one or two of its own. */
const leastShare = 0.75;

/** The built-in policy whose indicators the sheet has, all of them; null where there is none. */
export function matchTemplate(
  proposed: AppraisalPolicy,
  language: PolicyLanguage,
): { readonly templateId: string; readonly policy: AppraisalPolicy } | null {
  const leaves = proposed.model.nodes.filter(({ kind }) => kind === "indicator");
  if (leaves.length === 0) return null;
  for (const template of templates) {
    const policy = template.build(language);
    const wanted = policy.model.nodes.filter(({ kind }) => kind === "indicator");
    const matched = new Set(matchNodes(leaves, policy).values());
    if (wanted.length > 1 && matched.size === wanted.length && matched.size / leaves.length >= leastShare)
      return { templateId: template.id, policy };
  }
  return null;
}
