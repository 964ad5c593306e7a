import type { RowHeightPlan } from "../../sheet/index.ts";

/** Points of a row of a list: room for a line of CJK text with a rule below it. */
export const bodyPoints = 18;

/** No row of a sheet may be higher. */
const mostPoints = 409;

/** Heights of a list's rows as few plans: rows of several lines one by one, all others at once. */
export function bodyRows(
  top: number,
  count: number,
  tall: ReadonlyMap<number, number> = new Map(),
): readonly RowHeightPlan[] {
  if (count === 0) return [];
  const special = [...tall].sort(([left], [right]) => left - right);
  const plans: { top: number; bottom: number; points: number }[] = [];
  for (const [row, wanted] of special) {
    const points = Math.min(mostPoints, wanted);
    const last = plans.at(-1);
    if (last?.bottom === row - 1 && last.points === points) last.bottom = row;
    else plans.push({ top: row, bottom: row, points });
  }
  return [{ top, bottom: top + count - 1, points: bodyPoints }, ...plans];
}
