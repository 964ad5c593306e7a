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
export function scoreFormat({ mode, digits }: RoundingRule): string {
  const shown = mode === "none" ? 2 : digits;
  return shown === 0 ? "0" : `0.${"0".repeat(shown)}`;
}
