import type { ReadRuleText } from "../../core/index.ts";

type RuleReader = (text: string) => ReadRuleText;

let reader: RuleReader | null = null;

/** From now on rules in comments are read. */
export function takeRuleReader(taken: RuleReader): void {
  reader = taken;
}

/**
 * The scoring rule that a comment states.
 *
 * @throws RangeError where nobody loaded what reads it: a comment is never passed over in silence.
 */
export function readCommentedRule(comment: string): ReadRuleText {
  if (reader === null) throw new RangeError("Comments are read after loadRuleReader.");
  return reader(comment);
}
