import type { RoundingRule } from "../../core/index.ts";

/** Format codes of our figures. */
export const numberFormats = {
  whole: "0",
  percent: "0.00%",
  signedPercent: "+0.0%;-0.0%;0.0%",
  change: "+0.00;-0.00;0.00",
  text: "@",
} as const;

/** Scores show the digits of the policy's rounding rule and keep the rest. */
export function scoreFormat(rule: RoundingRule): string {
  const shown = shownDigits(rule);
  return shown === 0 ? "0" : `0.${"0".repeat(shown)}`;
}

/**
 * A score within a sentence, with as many digits as the columns of scores show.
 *
 * @example
 * pointsText(92.5, { mode: "halfUp", digits: 2 })
 * //=> "92.50"
 */
export function pointsText(score: number, rule: RoundingRule): string {
  return score.toFixed(shownDigits(rule));
}

const shownDigits = ({ mode, digits }: RoundingRule): number => (mode === "none" ? 2 : digits);
