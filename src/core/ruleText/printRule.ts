import type { RuleInput, RulePoint, ScoringRule, UnitRounding } from "../policy/scoringRule.ts";
import { fixedEnglish } from "./english/fixedEnglish.ts";
import { printQuantity } from "./quantityText.ts";
import { fixedTraditional } from "./traditionalForms.ts";

/** Languages in which a rule has a fixed form. */
export type RuleLanguage = "zh-CN" | "zh-TW" | "en";

/**
 * Writes a rule in a fixed form that `readRuleText` reads back to the same rule (its quote is then this text), in the
 * words of policies; simplified Chinese where no language is given.
 *
 * @example
 * printRule({ kind: "ratio", form: "direct", full: 100, cap: 120, floor: 0, quote: null })
 * //=> "实际÷目标×100分（最高120分，最低0分）"
 * printRule({ kind: "ratio", form: "direct", full: 100, cap: null, floor: null, quote: null }, "en")
 * //=> "actual ÷ target × 100 points"
 */
export function printRule(rule: ScoringRule, language: RuleLanguage = "zh-CN"): string {
  const text = inChinese(rule);
  if (language === "zh-CN") return text;
  return language === "en" ? (fixedEnglish(text) ?? text) : fixedTraditional(text);
}

function inChinese(rule: ScoringRule): string {
  const limits = [
    ...(rule.cap === null ? [] : [`最高${String(rule.cap)}分`]),
    ...(rule.floor === null ? [] : [`最低${String(rule.floor)}分`]),
  ];
  const tail = limits.length === 0 ? "" : `（${limits.join("，")}）`;
  // A formula may hold any sign, so it stands last.
  if (rule.kind === "formula") return `基准${points(rule.base)}${tail}；公式：${rule.expression}`;
  return body(rule) + tail;
}

function body(rule: Exclude<ScoringRule, { readonly kind: "formula" }>): string {
  switch (rule.kind) {
    case "ratio":
      return `${ratioWords[rule.form]}×${points(rule.full)}`;
    case "twoPoint":
      return `${subject(rule.reads)}两点直线：${list([rule.from, rule.to], rule.reads)}${rule.extrapolate ? "，两端延长" : ""}`;
    case "segments":
      return `${subject(rule.reads)}分段直线：${list(rule.knots, rule.reads)}`;
    case "steps": {
      const sign = rule.side === "atLeast" ? "≥" : "≤";
      const steps = rule.steps.map((step) => sign + earns(step, rule.reads)).join("，");
      return `${subject(rule.reads)}${steps}，其余${points(rule.otherwise)}`;
    }
    case "range": {
      const [low, high] = [printQuantity(rule.low, rule.reads), printQuantity(rule.high, rule.reads)];
      const unit = units("超出", rule.unit, rule.rounding, rule.reads);
      return `${subject(rule.reads)}在${low}至${high}之间得${points(rule.full)}，${unit}扣${points(rule.lossPerUnit)}`;
    }
    case "binary": {
      const bound = printQuantity(rule.bound, rule.reads);
      const met = `${subject(rule.reads)}${metWords[rule.met]}${bound}得${points(rule.pointsMet)}`;
      return `${met}，否则${points(rule.pointsNotMet)}`;
    }
    case "perUnit": {
      const reference = rule.reference === "target" ? "目标" : printQuantity(rule.reference, rule.reads);
      const [short, beyond] = rule.direction === "higherIsBetter" ? ["少", "多"] : ["多", "少"];
      const loss = `${units(short, rule.unit, rule.rounding, rule.reads)}扣${points(rule.lossPerUnit)}`;
      const gain = `，${units(beyond, rule.unit, rule.rounding, rule.reads)}加${points(rule.gainPerUnit)}`;
      const base = `${subject(rule.reads)}以${reference}为准得${points(rule.base)}`;
      return `${base}，${loss}${rule.gainPerUnit === 0 ? "" : gain}`;
    }
    case "allOf":
      return `全部达标得${points(rule.full)}，一项未达标扣${points(rule.lossPerFailed)}：${rule.conditions.map(quoted).join("、")}`;
    case "anchors":
      return `按等级计分：${rule.anchors
        .map(({ label, description, points: own }) => {
          return `${quoted(label)}${points(own)}${description === null ? "" : quoted(description)}`;
        })
        .join("、")}`;
    case "plusMinus":
      return `基础${points(rule.base)}，每次${rule.perEvent < 0 ? "扣" : "加"}${points(Math.abs(rule.perEvent))}`;
    case "veto":
      return `发生即得${points(rule.pointsWith)}，未发生得${points(rule.pointsWithout)}`;
  }
}

const ratioWords = { direct: "实际÷目标", inverse: "目标÷实际", complement: "（2-实际÷目标）" } as const;
const metWords = { atLeast: "达到", atMost: "不超过", equals: "等于" } as const;

const subject = (reads: RuleInput): string => (reads === "attainment" ? "完成率" : "实际值");
const points = (value: number): string => `${String(value)}分`;
const earns = ({ input, points: own }: RulePoint, reads: RuleInput): string =>
  `${printQuantity(input, reads)}得${points(own)}`;
const list = (knots: readonly RulePoint[], reads: RuleInput): string =>
  knots.map((knot) => earns(knot, reads)).join("，");
/** Free text between brackets; a closing bracket inside is doubled. */
const quoted = (text: string): string => `「${text.replaceAll("」", "」」")}」`;

/** "每满" counts full units, "每…不足按1计" started ones, "每…按比例" fractions. */
function units(word: string, unit: number, rounding: UnitRounding, reads: RuleInput): string {
  const size = printQuantity(unit, reads);
  if (rounding === "full") return `每满${word}${size}`;
  return `每${word}${size}（${rounding === "started" ? "不足按1计" : "按比例"}）`;
}
