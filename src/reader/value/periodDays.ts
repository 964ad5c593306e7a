import { epochDayOf } from "./readDate.ts";
import type { TypedPeriod } from "./typedPeriod.ts";

const monthsOf = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * First and last day of a period, both included, in days since 1970; null where its year is not known.
 *
 * @example
 * periodDays({ span: "quarter", year: 2024, index: 1 })
 * //=> { from: 19723, to: 19813 }  (2024-01-01 to 2024-03-31)
 */
export function periodDays({
  span,
  year,
  index,
}: Pick<TypedPeriod, "span" | "year" | "index">): { readonly from: number; readonly to: number } | null {
  if (year === null) return null;
  const first = (index - 1) * monthsOf[span];
  const next = first + monthsOf[span];
  return {
    from: epochDayOf(year, first + 1, 1),
    to: epochDayOf(year + Math.floor(next / 12), (next % 12) + 1, 1) - 1,
  };
}
