import {
  compileRule,
  needsTarget,
  readRuleText,
  type PointsFunction,
  type ScoringRule,
} from "../../core/index.ts";
import { FunctionError } from "../errors/functionError.ts";

/** A rule in words, ready to use. */
export interface CompiledRule {
  readonly rule: ScoringRule;
  readonly points: PointsFunction;
  readonly needsTarget: boolean;
  /** The target that the words themselves state; null where they state none. */
  readonly target: number | null;
}

/** Rules of a workbook are few and are asked for in every cell. */
const memory = new Map<string, CompiledRule>();
const memoryLimit = 256;

/**
 * Reads a rule from its words; each text is read once.
 *
 * @throws FunctionError where the words, or some of them, cannot be read: nothing is guessed in silence.
 */
export function compiledRule(text: string, full: number): CompiledRule {
  const key = `${String(full)} ${text}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const read = readRuleText(text, full);
  if (!read.ok) throw new FunctionError({ code: "rule_unreadable", text });
  if (read.unread.length > 0) {
    throw new FunctionError({ code: "rule_incomplete", text, unread: read.unread.join("; ") });
  }
  const { rule, target } = read;
  const compiled = { rule, points: compileRule(rule), needsTarget: needsTarget(rule), target };
  if (memory.size >= memoryLimit) memory.clear();
  memory.set(key, compiled);
  return compiled;
}
