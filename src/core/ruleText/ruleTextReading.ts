import type { ScoringRule } from "../policy/scoringRule.ts";

/** A rule without what all rules have. */
export type RuleBody = ScoringRule extends infer Rule
  ? Rule extends ScoringRule
    ? Omit<Rule, "cap" | "floor" | "quote">
    : never
  : never;

/** What one pattern made of a text. */
export interface RuleMatch {
  readonly body: RuleBody;
  /** The words that were used. */
  readonly used: string;
  /** Fields of the rule that the text does not state; each has the stated default of `readRuleText`. */
  readonly assumed: readonly string[];
}

/** Reads one kind of rule from a text without its limits; null where the text is not of that kind. */
export type RuleReader = (text: string, full: number) => RuleMatch | null;
