import type { TypedResult } from "../../core/index.ts";
import type { MeasureDraft } from "./buildMeasures.ts";

/** Totals of more than half as much again as the whole are none of a whole. */
const most = 1.5;

/**
 * "90% | 80% | 总分 0.86": totals typed as fractions beside entries that are percents say the same as 86, which is how the
 * entries are kept. Where any total of a column is greater, none of it is a fraction.
 */
export function totalsAsPercents(
  typed: readonly TypedResult[],
  measures: readonly MeasureDraft[],
): readonly TypedResult[] {
  const rated = measures.filter(({ kind }) => kind === "rating");
  const arePercents =
    rated.some(({ percents }) => percents?.includes(true) === true) &&
    rated.every(({ percents, values }) =>
      values.every((value, row) => Number.isNaN(value) || percents?.[row] === true),
    );
  return arePercents ? typed.map(asPercents) : typed;
}

function asPercents(result: TypedResult): TypedResult {
  const numbers = result.values.filter((value) => typeof value === "number");
  const areFractions =
    result.kind === "total" &&
    numbers.some((value) => value > 0) &&
    numbers.every((value) => value >= 0 && value <= most);
  if (!areFractions) return result;
  const values = result.values.map((value) =>
    typeof value === "number" ? Number((value * 100).toPrecision(12)) : value,
  );
  return { ...result, values };
}
