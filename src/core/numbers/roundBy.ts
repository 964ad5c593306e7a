import type { RoundingRule } from "../policy/roundingRule.ts";
import { comparisonNoise } from "./isAtLeast.ts";

/**
 * Rounds a figure for display by a named rule. Never called before grading. Ties are seen through binary noise:
 * 1.005 to two digits is 1.01 half up. `halfUp` rounds a tie away from zero, as spreadsheets do; `up` and `down`
 * go away from and towards zero.
 *
 * @example
 * roundBy(1.005, { mode: "halfUp", digits: 2 })
 * //=> 1.01
 * roundBy(2.5, { mode: "halfEven", digits: 0 })
 * //=> 2
 */
export function roundBy(value: number, rule: RoundingRule): number {
  if (rule.mode === "none" || !Number.isFinite(value)) return value;
  const factor = 10 ** rule.digits;
  const scaled = Math.abs(value) * factor;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  const noise = comparisonNoise * Math.max(1, scaled * 1e-6);
  const rounded = whole + (roundsUp(rule.mode, rest, whole, noise) ? 1 : 0);
  return rounded === 0 ? 0 : (Math.sign(value) * rounded) / factor;
}

function roundsUp(
  mode: Exclude<RoundingRule["mode"], "none">,
  rest: number,
  whole: number,
  noise: number,
): boolean {
  switch (mode) {
    case "up":
      return rest > noise;
    case "down":
      return rest >= 1 - noise;
    case "halfUp":
      return rest >= 0.5 - noise;
    case "halfEven":
      return Math.abs(rest - 0.5) <= noise ? whole % 2 === 1 : rest > 0.5;
  }
}
