import type { ScoringRule } from "../policy/scoringRule.ts";
import { allOfPoints } from "./allOfPoints.ts";
import { anchorsPoints } from "./anchorsPoints.ts";
import { binaryPoints } from "./binaryPoints.ts";
import { clampPoints } from "./clampPoints.ts";
import { formulaPoints } from "./formulaPoints.ts";
import { perUnitPoints } from "./perUnitPoints.ts";
import { plusMinusPoints } from "./plusMinusPoints.ts";
import { rangePoints } from "./rangePoints.ts";
import { ratioPoints } from "./ratioPoints.ts";
import { segmentsPoints } from "./segmentsPoints.ts";
import { stepsPoints } from "./stepsPoints.ts";
import { twoPointPoints } from "./twoPointPoints.ts";
import { vetoPoints } from "./vetoPoints.ts";

/**
 * An actual (and a target, NaN where there is none) as points, cap and floor applied; NaN where the rule has no
 * answer. `weightPercent` is the indicator's share of the total, 0..100; only formulas read it.
 */
export type PointsFunction = (actual: number, target: number, weightPercent: number) => number;

/**
 * Turns a rule into the function that applies it: `clamp(f(actual, target), floor, cap)` in full precision.
 *
 * @example
 * const points = compileRule({ kind: "ratio", form: "direct", full: 100, cap: 110, floor: 0, quote: null })
 * points(120, 100, 0)
 * //=> 110
 */
export function compileRule(rule: ScoringRule): PointsFunction {
  const raw = unclampedPoints(rule);
  const { cap, floor } = rule;
  return (actual, target, weightPercent) => clampPoints(raw(actual, target, weightPercent), floor, cap);
}

function unclampedPoints(rule: ScoringRule): PointsFunction {
  switch (rule.kind) {
    case "ratio":
      return (actual, target) => ratioPoints(rule, actual, target);
    case "twoPoint":
      return (actual, target) => twoPointPoints(rule, actual, target);
    case "segments":
      return (actual, target) => segmentsPoints(rule, actual, target);
    case "steps":
      return (actual, target) => stepsPoints(rule, actual, target);
    case "range":
      return (actual, target) => rangePoints(rule, actual, target);
    case "binary":
      return (actual, target) => binaryPoints(rule, actual, target);
    case "perUnit":
      return (actual, target) => perUnitPoints(rule, actual, target);
    case "allOf":
      return (failed) => allOfPoints(rule, failed);
    case "anchors":
      return (position) => anchorsPoints(rule, position);
    case "plusMinus":
      return (events) => plusMinusPoints(rule, events);
    case "veto":
      return (events) => vetoPoints(rule, events);
    case "formula":
      return formulaPoints(rule) ?? (() => Number.NaN);
  }
}
