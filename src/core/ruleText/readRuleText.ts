import type { ScoringRule } from "../policy/scoringRule.ts";
import { awardsPoints } from "./awardsPoints.ts";
import { compileFormula } from "../rules/formula/compileFormula.ts";
import { fixedChinese } from "./english/fixedEnglish.ts";
import { readEnglish } from "./english/readEnglish.ts";
import { normaliseRuleText } from "./normaliseRuleText.ts";
import { printRule } from "./printRule.ts";
import { quantityPattern as N, readQuantity } from "./quantityText.ts";
import { applyLimits, takeLimits } from "./ruleLimits.ts";
import { ruleReaders } from "./ruleReaders.ts";
import type { RuleMatch } from "./ruleTextReading.ts";
import { speaksOfValue } from "./speaksOfValue.ts";
import { restoreScript, simplifyRuleText } from "./traditionalForms.ts";

/** A rule read from a policy's words. */
export type ReadRuleText =
  | {
      readonly ok: true;
      /** Its `quote` is the text. */
      readonly rule: ScoringRule;
      /** A target that the text states; null where it states none. */
      readonly target: number | null;
      /** Words that the rule does not hold; to be shown to whoever confirms it. */
      readonly unread: readonly string[];
      /** Fields that the text does not state and that have a default: to be confirmed. */
      readonly assumed: readonly string[];
    }
  | { readonly ok: false; readonly unread: readonly string[] };

/**
 * Reads a scoring rule from the words of a policy, Chinese or plain English. Nothing is guessed in silence: fields
 * that the words leave open are named in `assumed` (units count as full ones, lines end at their points, bases are
 * full points), words that were not used stand in `unread`. A text of no known kind is not read at all, and neither
 * is one of which words about points would be left over: `unread` then says which.
 *
 * @param full - What "full points" means, 100 as a rule.
 *
 * @example
 * const { kind, unit, lossPerUnit, floor, rounding, quote } = readRuleText("每少1000人扣10分，扣完为止").rule
 * [kind, unit, lossPerUnit, floor, rounding, quote]
 * //=> ["perUnit", 1000, 10, 0, "full", "每少1000人扣10分，扣完为止"]
 */
export function readRuleText(text: string, full = 100): ReadRuleText {
  const fixed = /[a-z]/iu.test(text) ? fixedChinese(text) : null;
  if (fixed !== null) {
    const read = readRuleText(fixed, full);
    // Only what the fixed form itself says: everything else is a policy's own words.
    if (read.ok && printRule(read.rule) === fixed) return { ...read, rule: { ...read.rule, quote: text } };
  }
  const formula = readFormulaText(text);
  if (formula !== null) return formula;
  const { limits, rest: own } = takeLimits(normaliseRuleText(text), full);
  const head = new RegExp(`^(?:本项|该项|共)?满分(${N})分[,;:。]`, "u").exec(own);
  const rest = head === null ? own : own.slice(head[0].length);
  const most = head?.[1] === undefined ? full : readQuantity(head[1]);
  let refused: readonly string[] = [text];
  const isChinese = /\p{Script=Han}/u.test(rest);
  for (const read of isChinese ? [...ruleReaders, readEnglish] : [readEnglish, ...ruleReaders]) {
    const match = read(rest, most);
    if (match === null) continue;
    const { cap, floor, assumed } = applyLimits(match.body, limits);
    const body = isRelative(text, match) ? { ...match.body, reads: "attainment" as const } : match.body;
    const rule: ScoringRule = { ...body, cap, floor, quote: text };
    const left = rest.replace(match.used, "\n");
    const stated = new RegExp(`(?<!每[^\\d,;。]{0,8})目标(?:值)?(?:为|:)?(${N})(?![%\\d])`, "u").exec(rest);
    const target = stated?.[1] === undefined ? null : readQuantity(stated[1]);
    const words = left
      .replace(stated?.[0] ?? "\n", "\n")
      .split(/[\n,;。]/u)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    const unread = words.map((part) => restoreScript(part, text));
    // Half a rule is another rule: words that award or cost points must be part of it.
    if (words.some(awardsPoints)) {
      if (refused.length === 1) refused = unread;
      continue;
    }
    return { ok: true, rule, target, unread, assumed: [...match.assumed, ...assumed] };
  }
  return { ok: false, unread: refused };
}

/** "每超支1%" beside a budget is one per cent of the budget; "每低1个百分点" is a point of the figure itself. */
function isRelative(text: string, { body, assumed }: RuleMatch): boolean {
  if (body.kind !== "perUnit" || body.reference !== "target" || !assumed.includes("reads")) return false;
  const plain = simplifyRuleText(text);
  if (/百分点|percentage ?point/iu.test(plain) || speaksOfValue(plain)) return false;
  return /目标|预算|超支|超额|完成|达成/u.test(plain);
}

function readFormulaText(text: string): ReadRuleText | null {
  const match = /^(?:基[准準](.+?)分(.*?)[;；])?公式[:：](.+)$/su.exec(text.trim());
  if (match === null) return null;
  const [, base, limits = "", expression = ""] = match;
  const formula = compileFormula(expression);
  if (!formula.ok) return { ok: false, unread: [expression] };
  const { cap, floor } = takeLimits(normaliseRuleText(limits)).limits;
  const points = base === undefined ? 100 : readQuantity(base.normalize("NFKC"));
  return {
    ok: true,
    rule: { kind: "formula", expression, base: points, cap, floor, quote: text },
    target: null,
    unread: [],
    assumed: base === undefined ? ["base"] : [],
  };
}
