import type { RuleInput, RulePoint, ScoringRule, UnitRounding } from "../../core/index.ts";
import { figure } from "../figure.ts";
import type { Language } from "../language.ts";
import { fillIn } from "../tabs/fillIn.ts";
import { inLanguage } from "../tabs/inLanguage.ts";
import { ruleWords } from "./ruleWords.ts";

/**
 * How does this rule score, in the words of the language?
 *
 * @example
 * ruleSentence({ kind: "ratio", form: "direct", full: 100, cap: 120, floor: null, quote: null }, "en")
 * //=> "actual ÷ target × 100 points (at most 120 points)"
 */
export function ruleSentence(rule: ScoringRule, language: Language): string {
  const words = inLanguage(ruleWords, language);
  const isEnglish = language === "en";
  const amount = (value: number, reads: RuleInput): string =>
    reads === "attainment" ? `${figure(value * 100)}%` : figure(value);
  const earns = ({ input, points }: RulePoint, reads: RuleInput, sign = ""): string =>
    fillIn(words.point, { input: `${sign}${amount(input, reads)}`, points: figure(points) });
  const list = (points: readonly string[]): string => points.join(isEnglish ? ", " : "，");
  const unit = (rounding: UnitRounding, size: number, reads: RuleInput, way: string): string =>
    fillIn(words[rounding], { unit: amount(size, reads), way });
  const limits = [
    ...(rule.cap === null ? [] : [fillIn(words.cap, { points: figure(rule.cap) })]),
    ...(rule.floor === null ? [] : [fillIn(words.floor, { points: figure(rule.floor) })]),
  ];
  const tail = limits.length === 0 ? "" : isEnglish ? ` (${list(limits)})` : `（${list(limits)}）`;
  return body() + tail;

  function body(): string {
    switch (rule.kind) {
      case "ratio":
        return fillIn(words[rule.form], { full: figure(rule.full) });
      case "twoPoint": {
        const points = list([rule.from, rule.to].map((point) => earns(point, rule.reads)));
        const text = fillIn(words.twoPoint, { subject: words[rule.reads], points });
        return rule.extrapolate ? text + words.extrapolated : text;
      }
      case "segments": {
        const points = list(rule.knots.map((knot) => earns(knot, rule.reads)));
        return fillIn(words.segments, { subject: words[rule.reads], points });
      }
      case "steps": {
        const sign = rule.side === "atLeast" ? "≥" : "≤";
        const points = list(rule.steps.map((step) => earns(step, rule.reads, sign)));
        return fillIn(words.steps, {
          ...{ subject: words[rule.reads], points },
          otherwise: figure(rule.otherwise),
        });
      }
      case "range":
        return fillIn(words.range, {
          subject: words[rule.reads],
          low: amount(rule.low, rule.reads),
          high: amount(rule.high, rule.reads),
          full: figure(rule.full),
          loss: figure(rule.lossPerUnit),
          unit: unit(rule.rounding, rule.unit, rule.reads, words.outside),
        });
      case "binary":
        return fillIn(words.binary, {
          subject: words[rule.reads],
          met: words[rule.met],
          bound: amount(rule.bound, rule.reads),
          pointsMet: figure(rule.pointsMet),
          pointsNotMet: figure(rule.pointsNotMet),
        });
      case "perUnit": {
        const [worse, better] =
          rule.direction === "higherIsBetter" ? [words.less, words.more] : [words.more, words.less];
        const reference = rule.reference === "target" ? words.target : amount(rule.reference, rule.reads);
        const each = (way: string): string => unit(rule.rounding, rule.unit, rule.reads, way);
        const gain = { better: each(better), gain: figure(rule.gainPerUnit) };
        return (
          fillIn(words.perUnit, {
            ...{ subject: words[rule.reads], reference, base: figure(rule.base) },
            ...{ worse: each(worse), loss: figure(rule.lossPerUnit) },
          }) + (rule.gainPerUnit === 0 ? "" : fillIn(words.perUnitGain, gain))
        );
      }
      case "allOf":
        return fillIn(words.allOf, {
          full: figure(rule.full),
          loss: figure(rule.lossPerFailed),
          conditions: rule.conditions.join(isEnglish ? "; " : "；"),
        });
      case "anchors": {
        const points = rule.anchors.map(({ label, points: own }) =>
          fillIn(words.point, { input: label, points: figure(own) }),
        );
        return fillIn(words.anchors, { points: list(points) });
      }
      case "plusMinus": {
        const points = `${rule.perEvent < 0 ? "−" : "+"}${figure(Math.abs(rule.perEvent))}`;
        return fillIn(words.plusMinus, { base: figure(rule.base), points });
      }
      case "veto":
        return fillIn(words.veto, {
          pointsWith: figure(rule.pointsWith),
          pointsWithout: figure(rule.pointsWithout),
        });
      case "formula":
        return fillIn(words.formula, { expression: rule.expression, base: figure(rule.base) });
    }
  }
}
