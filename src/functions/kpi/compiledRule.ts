import {
  compileRule,
  needsTarget,
  readRuleText,
  type PointsFunction,
  type ScoringRule,
} from "../../core/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import { remember } from "./remember.ts";

/** A rule in words, ready to use. */
export interface CompiledRule {
  readonly rule: ScoringRule;
  readonly points: PointsFunction;
  readonly needsTarget: boolean;
  /** The target that the words themselves state; null where they state none. */
  readonly target: number | null;
}

/** Rules of a workbook are few and are asked for in every cell. */
const read = remember(256, (key) => {
  const cut = key.indexOf(" ");
  return readRule(key.slice(cut + 1), Number(key.slice(0, cut)));
});

/**
 * Reads a rule from its words; each text is read once.
 *
 * @throws FunctionError where the words, or some of them, cannot be read: nothing is guessed in silence.
 */
export function compiledRule(text: string, full: number): CompiledRule {
  return read(`${String(full)} ${text}`);
}

function readRule(text: string, full: number): CompiledRule {
  const reading = readRuleText(text, full);
  // What is measured stands before its rule and changes nothing: "出勤率", "客户投诉".
  const unread = reading.unread.filter((words) => !reading.ok || !isSubject(words, text));
  if (!reading.ok && (unread[0] === text || unread.length === 0))
    throw new FunctionError({ code: "rule_unreadable", text });
  if (unread.length > 0)
    throw new FunctionError({ code: "rule_incomplete", text, unread: unread.join("; ") });
  if (!reading.ok) throw new RangeError("A rule that was not read has words that were not read");
  const { rule, target } = reading;
  return { rule, points: compileRule(rule), needsTarget: needsTarget(rule), target };
}

const isSubject = (words: string, text: string): boolean =>
  words.length <= 12 && !/\d/u.test(words) && text.trim().startsWith(words);
