import { addMonths } from "../../civilDate/addMonths.ts";
import { monthsBetween } from "../../civilDate/monthsBetween.ts";
import type { EpochDay } from "../../units.ts";

/**
 * How many months lie between two days, the started one by its days? 36 is exactly three years; a day more is more.
 *
 * @example
 * elapsedMonths(dayFromDate(2026, 1, 1), dayFromDate(2026, 4, 16))
 * //=> 3.5
 */
export function elapsedMonths(from: EpochDay, to: EpochDay): number {
  const full = monthsBetween(from, to);
  if (full < 0 || to < from) return full;
  const start = addMonths(from, full);
  const end = addMonths(from, full + 1);
  return full + Math.max(0, to - start) / (end - start);
}
