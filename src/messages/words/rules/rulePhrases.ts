import type { ScoringRule, ScoringRuleKind } from "../../../core/index.ts";

/** A rule of one kind. */
type RuleOf<Kind extends ScoringRuleKind> = Extract<ScoringRule, { readonly kind: Kind }>;

/** How each kind of rule is said in one language; a kind without words does not compile. */
export type RulePhrases = {
  readonly [Kind in ScoringRuleKind]: (rule: RuleOf<Kind>) => string;
} & {
  /** The limits that hold for every kind, after its own words; "" where there are none. */
  readonly limits: (cap: number | null, floor: number | null) => string;
};
