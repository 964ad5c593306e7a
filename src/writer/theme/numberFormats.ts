import { roundBy, type RoundingRule } from "../../core/index.ts";

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
 * A score within a sentence, as the columns of scores show it: with as many digits, and 90.065 as 90.07.
 *
 * @example
 * pointsText(92.5, { mode: "halfUp", digits: 2 })
 * //=> "92.50"
 */
export function pointsText(score: number, rule: RoundingRule): string {
  const digits = shownDigits(rule);
  return roundBy(score, { mode: "halfUp", digits }).toFixed(digits);
}

const shownDigits = ({ mode, digits }: RoundingRule): number => (mode === "none" ? 2 : digits);
