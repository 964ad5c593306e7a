import { roundBy } from "../core/index.ts";

/**
 * A number as a person writes it: no floating noise, no needless digits, a tie rounded up as a cell shows it; a dash
 * where there is none.
 *
 * @param decimals - At most so many; weights and typed scores need up to four, means and distances two.
 *
 * @example
 * figure(0.1 + 0.2)
 * //=> "0.3"
 */
export function figure(value: number, decimals = 4): string {
  if (!Number.isFinite(value)) return "–";
  return String(roundBy(value, { mode: "halfUp", digits: decimals }));
}
