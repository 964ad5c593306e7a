import { matchRoles, type AppraisalPolicy, type Dataset } from "../../core/index.ts";
import type { PolicyLanguage } from "../../templates/index.ts";
import { agreesOnWeights } from "./agreesOnWeights.ts";
import { builtTemplate } from "../templates/builtTemplate.ts";
import { factLabels } from "./factLabels.ts";
import { labelKey } from "./labelKey.ts";
import { matchNodes } from "./matchNodes.ts";
import { namedTemplates } from "../templates/namedTemplates.ts";

/** So much of a sheet's indicators must be the template's; a sheet may have one or two of its own. */
const leastShare = 0.75;
/** So many of the people must have a role that a template with roles knows, or nobody could be scored by it. */
const leastRoles = 0.5;

/** A template that a sheet could be of, and how well it fits. */
interface Fit {
  readonly templateId: string;
  readonly policy: AppraisalPolicy;
  /** Indicators of the template that the sheet has, all of them. */
  readonly indicators: number;
  /** Share of the people whose level is a rung of the template's ladder. */
  readonly levels: number;
}

/**
 * The built-in policy whose indicators the sheet has, all of them; of several the one whose ladder fits better, then
 * the one with more indicators. A single indicator is too little to tell by, unless the levels are the template's.
 * Columns that the policy knows as facts (tickets handled) are no strange indicators. No template is taken whose roles
 * the people do not have, nor one whose weights the sheet contradicts: what the sheet says of itself goes first.
 */
export async function matchTemplate(
  proposed: AppraisalPolicy,
  { employees }: Dataset,
  language: PolicyLanguage,
): Promise<{ readonly templateId: string; readonly policy: AppraisalPolicy } | null> {
  const leaves = proposed.model.nodes.filter(({ kind }) => kind === "indicator");
  const levels = employees.levels.flatMap((level) => (level === null ? [] : [labelKey(level)]));
  // Most templates are out before they are built, and most workbooks before any is loaded.
  const possible = namedTemplates(leaves.map(({ name }) => name));
  const built = await Promise.all(
    possible.map(async (id) => ({ templateId: id, policy: await builtTemplate(id, language) })),
  );
  const fits = built.flatMap(({ templateId, policy }): readonly Fit[] => {
    const wanted = policy.model.nodes.filter(({ kind }) => kind === "indicator");
    const facts = factLabels(policy);
    const own = leaves.filter(({ name }) => !facts.has(labelKey(name)));
    const idOf = matchNodes(own, policy);
    const matched = new Set(idOf.values());
    if (matched.size < wanted.length || matched.size / Math.max(1, own.length) < leastShare) return [];
    if (roleShare(policy, employees.roles) < leastRoles || !agreesOnWeights(proposed, policy, idOf))
      return [];
    const fit = levelShare(policy, levels);
    if (wanted.length === 1 && fit < leastShare) return [];
    return [{ templateId, policy, indicators: matched.size, levels: fit }];
  });
  const [best] = fits.sort((left, right) => right.levels - left.levels || right.indicators - left.indicators);
  return best ?? null;
}

/** Share of the people who have one of the policy's roles; everybody where it has none. */
function roleShare({ roles }: AppraisalPolicy, held: Dataset["employees"]["roles"]): number {
  if (roles.length === 0 || held.length === 0) return 1;
  const match = matchRoles(roles);
  return held.filter((role) => role !== null && match(role) !== -1).length / held.length;
}

function levelShare({ promotion }: AppraisalPolicy, levels: readonly string[]): number {
  if (promotion === null || levels.length === 0) return 0;
  const known = new Set(
    promotion.levels.flatMap(({ id, name, aliases }) => [id, name, ...aliases].map(labelKey)),
  );
  return levels.filter((level) => known.has(level)).length / levels.length;
}
