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
  if (!reading.ok) throw new FunctionError({ code: "rule_unreadable", text });
  if (reading.unread.length > 0) {
    throw new FunctionError({ code: "rule_incomplete", text, unread: reading.unread.join("; ") });
  }
  const { rule, target } = reading;
  return { rule, points: compileRule(rule), needsTarget: needsTarget(rule), target };
}
