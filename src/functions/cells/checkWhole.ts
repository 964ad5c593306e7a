import { FunctionError } from "../errors/functionError.ts";

/** Shares that were rounded, such as 33.3 three times, still make up the whole. */
const tolerance = 0.005;

/** Sums so far from the whole are proportions: 2 : 7 : 1. */
const proportions = 0.5;

/**
 * Do the shares of a quota make up the whole? 20 and 70 leave somebody without a grade, and stretching them would give
 * people seats that no policy grants. Plain proportions, such as 2 : 7 : 1, are no shares and need not.
 *
 * @throws FunctionError that says what they sum to.
 */
export function checkWhole(shares: readonly number[], argument: string): void {
  const sum = shares.reduce((total, share) => total + share, 0);
  const off = Math.abs(sum - 1);
  if (off <= tolerance + 1e-9 || off > proportions) return;
  throw new FunctionError({ code: "shares_off", argument, percent: Math.round(sum * 1e6) / 1e4 });
}
