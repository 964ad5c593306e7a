import type { StreakRule } from "../../../core/index.ts";

/**
 * How many periods in a row, counted back from the latest, reach (or fall short of) a bound? Without "=". Positions
 * after the last period that ends the run are counted; a period without a score ends it or is passed over.
 *
 * @param range - Period totals side by side, in order of time, so many of them.
 * @param bound - For `excellent` the grade's lower bound; for `failing` that of the next better grade.
 */
export function streakFormula(
  rule: Pick<StreakRule, "kind" | "gap">,
  range: string,
  count: number,
  bound: string,
): string {
  const places = `{${Array.from({ length: count }, (_, index) => String(index + 1)).join(",")}}`;
  const isNumber = `ISNUMBER(${range})`;
  const good = rule.kind === "excellent" ? `(${range}>=${bound}-1E-9)` : `(${range}<${bound}-1E-9)`;
  const ends = rule.gap === "skip" ? `${isNumber}*(1-${good})` : `(1-${isNumber}*${good})`;
  const last = `SUMPRODUCT(MAX(${ends}*${places}))`;
  return `SUMPRODUCT(${isNumber}*${good}*(${places}>${last}))`;
}
