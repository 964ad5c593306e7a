import type { ScoringRule } from "../policy/scoringRule.ts";
import { compileFormula } from "../rules/formula/compileFormula.ts";
import { readEnglish } from "./readEnglish.ts";
import { quantityPattern as N, readQuantity } from "./quantityText.ts";
import { ruleReaders } from "./ruleReaders.ts";

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
 * full points), words that were not used stand in `unread`, and a text of no known kind is not read at all.
 *
 * @param full - What "full points" means, 100 as a rule.
 *
 * @example
 * const { kind, unit, lossPerUnit, floor, rounding, quote } = readRuleText("每少1000人扣10分，扣完为止").rule
 * [kind, unit, lossPerUnit, floor, rounding, quote]
 * //=> ["perUnit", 1000, 10, 0, "full", "每少1000人扣10分，扣完为止"]
 */
export function readRuleText(text: string, full = 100): ReadRuleText {
  const formula = readFormulaText(text);
  if (formula !== null) return formula;
  const { cap, floor, rest } = readLimits(normalise(text));
  for (const read of [...ruleReaders, readEnglish]) {
    const match = read(rest, full);
    if (match === null) continue;
    const rule: ScoringRule = { ...match.body, cap, floor, quote: text };
    const left = rest.replace(match.used, "\n");
    const stated = new RegExp(`目标(?:值)?(?:为|:)?(${N})(?![%\\d])`, "u").exec(rest);
    const target = stated?.[1] === undefined ? null : readQuantity(stated[1]);
    const unread = left
      .replace(stated?.[0] ?? "\n", "\n")
      .split(/[\n,;。]/u)
      .map((words) => words.trim())
      .filter((words) => words !== "");
    return { ok: true, rule, target, unread, assumed: match.assumed };
  }
  return { ok: false, unread: [text] };
}

function normalise(text: string): string {
  // Text between corner brackets is somebody's own and stays as it is.
  return text
    .split(/(「(?:[^」]|」」)*」)/u)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .normalize("NFKC")
            .replace(/>=|=>|⩾|≧|大于等于|大于或等于/gu, "≥")
            .replace(/<=|⩽|≦|小于等于|小于或等于/gu, "≤")
            .replace(/,(?=\d{3}(?:\D|$))(?<=\d,)/gu, "")
            .replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/gu, "")
            .trim(),
    )
    .join("");
}

/** Caps and floors stand anywhere in a text; they are taken out before its kind is looked for. */
function readLimits(text: string): {
  readonly cap: number | null;
  readonly floor: number | null;
  readonly rest: string;
} {
  const bracket = new RegExp(`\\((?=最)(?:最高(${N})分)?,?(?:最低(${N})分)?\\)`, "u").exec(text);
  if (bracket !== null) {
    const [used, cap, floor] = bracket;
    return { cap: limit(cap), floor: limit(floor), rest: text.replace(used, "") };
  }
  let rest = text;
  const take = (words: string): number | null => {
    const match = new RegExp(`[,;]?(?:${words})(${N})分?(?=[,;。]|$)`, "u").exec(rest);
    if (match === null) return null;
    rest = rest.replace(match[0], "");
    return limit(match[1]);
  };
  const cap = take("最高不超过|最高|封顶(?:为)?|上限为?");
  const stated = take("最低不低于|最低|保底(?:为)?|下限为?");
  const emptied = rest.replace(/[,;](?:直至)?(?:扣完为止|扣完止|扣至0分(?:为止)?|不计负分)/u, "");
  const floor = stated ?? (emptied === rest ? null : 0);
  return { cap, floor, rest: emptied.replace(/[,;]?不封顶/u, "") };
}

const limit = (text: string | undefined): number | null => (text === undefined ? null : readQuantity(text));

function readFormulaText(text: string): ReadRuleText | null {
  const match = /^(?:基准(.+?)分(.*?)[;；])?公式[:：](.+)$/su.exec(text.trim());
  if (match === null) return null;
  const [, base, limits = "", expression = ""] = match;
  const formula = compileFormula(expression);
  if (!formula.ok) return { ok: false, unread: [expression] };
  const { cap, floor } = readLimits(normalise(limits));
  const points = base === undefined ? 100 : readQuantity(base.normalize("NFKC"));
  return {
    ok: true,
    rule: { kind: "formula", expression, base: points, cap, floor, quote: text },
    target: null,
    unread: [],
    assumed: base === undefined ? ["base"] : [],
  };
}
