import type { ScoringRule, ScoringRuleKind } from "../policy/scoringRule.ts";

/** The scoring rule of one kind. */
export type RuleOf<Kind extends ScoringRuleKind> = Extract<ScoringRule, { readonly kind: Kind }>;
