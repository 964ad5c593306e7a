import type { ScoringRule } from "../../core/index.ts";
import type { Language } from "../language.ts";
import { en } from "./rules/en.ts";
import type { RulePhrases } from "./rules/rulePhrases.ts";
import { zhCN } from "./rules/zhCN.ts";
import { zhTW } from "./rules/zhTW.ts";

const phrases: Readonly<Record<Language, RulePhrases>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

/**
 * What does a scoring rule say, in plain words?
 *
 * @example
 * ruleSentence({ kind: "ratio", form: "direct", full: 100, cap: 120, floor: 0, quote: null }, "en")
 * //=> "100 points × actual ÷ target (at most 120, at least 0)"
 */
export function ruleSentence(rule: ScoringRule, language: Language): string {
  const words = phrases[language];
  // Each kind's words take its own rule; the lookup by `kind` keeps the two together, which types cannot follow.
  const say = words[rule.kind] as (rule: ScoringRule) => string;
  const limits = words.limits(rule.cap, rule.floor);
  if (limits === "") return say(rule);
  return language === "en" ? `${say(rule)} (${limits})` : `${say(rule)}（${limits}）`;
}
