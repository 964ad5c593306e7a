import type { ScoringRule } from "../policy/scoringRule.ts";
import { printRule } from "../ruleText/printRule.ts";
import { readRuleText } from "../ruleText/readRuleText.ts";

/** A rule as two cells hold it: the words that give the rule, and the policy's own where they are others. */
interface RuleCells {
  readonly text: string | null;
  readonly quote: string | null;
}

/**
 * Writes a rule for a cell: in the policy's own words where they give the same rule, else in the fixed form of
 * `printRule` with the policy's words beside it.
 *
 * @example
 * ruleText({ kind: "ratio", form: "direct", full: 100, cap: null, floor: null, quote: null })
 * //=> { text: "实际÷目标×100分", quote: null }
 */
export function ruleText(rule: ScoringRule | null): RuleCells {
  if (rule === null) return { text: null, quote: null };
  const printed = printRule(rule);
  if (rule.quote === null) return { text: printed, quote: null };
  const read = readRuleText(rule.quote);
  const isSame =
    read.ok && rule.quote !== printed && JSON.stringify(sorted(read.rule)) === JSON.stringify(sorted(rule));
  return isSame ? { text: rule.quote, quote: null } : { text: printed, quote: rule.quote };
}

const sorted = (rule: ScoringRule): readonly (readonly [string, unknown])[] =>
  Object.entries(rule).sort(([left], [right]) => (left < right ? -1 : 1));
