import type { PeriodPolicy } from "../../../core/index.ts";
import type { PolicyRefs } from "../policy/policyRefs.ts";

/** A period's total as a formula sees it. */
export interface PeriodCell {
  readonly id: string | null;
  /** Reference to the total; the cell is empty or "" where there is none. */
  readonly reference: string;
}

/**
 * The periods' totals as one, without "="; null where the rule has no built-in formula.
 *
 * @param ownRange - The periods side by side on the formula's own row, for rules that need one range.
 */
export function aggregationFormula(
  policy: PeriodPolicy,
  refs: PolicyRefs,
  periods: readonly PeriodCell[],
  ownRange: string,
): string | null {
  const [only] = periods;
  if (only === undefined) return null;
  if (periods.length === 1) return valueOf(only.reference);
  const list = periods.map(({ reference }) => reference).join(",");
  const value = combined(policy, refs, periods, ownRange, list);
  if (value === null) return null;
  const needed = policy.missingPeriod === "block" ? String(periods.length) : `MAX(1,${refs.minimumPeriods})`;
  return `IF(COUNT(${list})<${needed},"",${value})`;
}

/** A cell's number, or "" where it has none: a bare reference would make an empty cell zero. */
const valueOf = (reference: string): string => `IF(ISNUMBER(${reference}),${reference},"")`;

const sumOf = (periods: readonly PeriodCell[]): string =>
  periods.map(({ reference }) => `N(${reference})`).join("+");

/** Not AVERAGE: where a looked-up cell counts as a value and not as a reference, a "" in it would be an error. */
const meanOf = (periods: readonly PeriodCell[]): string =>
  `(${sumOf(periods)})/COUNT(${periods.map(({ reference }) => reference).join(",")})`;

function combined(
  { aggregation, missingPeriod }: PeriodPolicy,
  refs: PolicyRefs,
  periods: readonly PeriodCell[],
  ownRange: string,
  list: string,
): string | null {
  const countsMissing = missingPeriod === "zero";
  switch (aggregation.kind) {
    case "mean":
      return countsMissing ? `(${sumOf(periods)})/${String(periods.length)}` : meanOf(periods);
    case "weighted": {
      const parts = periods.map(({ id, reference }) => ({
        weight: (id === null ? null : refs.periodWeight(id)) ?? "1",
        reference,
      }));
      const sum = parts.map(({ weight, reference }) => `${weight}*N(${reference})`).join("+");
      const weights = parts
        .map(({ weight, reference }) => (countsMissing ? weight : `${weight}*ISNUMBER(${reference})`))
        .join("+");
      return `IFERROR((${sum})/(${weights}),"")`;
    }
    case "min":
      return countsMissing ? null : `MIN(${ownRange})`;
    case "max":
      return countsMissing ? null : `MAX(${ownRange})`;
    case "last":
      return countsMissing
        ? null
        : periods.reduce((rest, { reference }) => `IF(ISNUMBER(${reference}),${reference},${rest})`, `""`);
    case "bestOf": {
      if (countsMissing) return null;
      const { count } = aggregation;
      if (count >= periods.length) return meanOf(periods);
      const places = Array.from({ length: count }, (_, index) => String(index + 1)).join(",");
      const best = `SUMPRODUCT(LARGE(${ownRange},{${places}}))/${String(count)}`;
      return `IF(COUNT(${list})<=${String(count)},AVERAGE(${ownRange}),${best})`;
    }
    case "periodsAndYear": {
      const year = periods.find(({ id }) => id === aggregation.yearPeriodId)?.reference;
      const shorter = periods.filter(({ id }) => id !== aggregation.yearPeriodId);
      const share = refs.aggregationFigure;
      if (countsMissing || share === null || shorter.length === 0) return null;
      if (year === undefined) return meanOf(shorter);
      const both = `${meanOf(shorter)}*(1-${share})+${year}*${share}`;
      const count = `COUNT(${shorter.map(({ reference }) => reference).join(",")})`;
      return `IF(${count}=0,${year},IF(ISNUMBER(${year}),${both},${meanOf(shorter)}))`;
    }
  }
}
