import { periodIdOf } from "../value/readPeriod.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import type { ReportPeriod } from "../report/readReport.ts";

/** Periods of all tables with one id each, in order of time. */
export interface SettledPeriods {
  readonly periods: readonly (ReportPeriod & {
    readonly span: TypedPeriod["span"];
    readonly year: number | null;
    readonly index: number;
  })[];
  readonly idOf: (period: TypedPeriod | null) => string | null;
}

/** Gives periods without a year the only year that the workbook names, so that "Q1" and "2024-Q1" are one. */
export function settlePeriods(
  mentions: readonly { readonly period: TypedPeriod; readonly source: string }[],
): SettledPeriods {
  const years = new Set(mentions.flatMap(({ period }) => (period.year === null ? [] : [period.year])));
  const [onlyYear] = years.size === 1 ? [...years] : [null];
  const withYear = (period: TypedPeriod): TypedPeriod => ({
    ...period,
    year: period.year ?? onlyYear ?? null,
  });
  const idOf = (period: TypedPeriod | null): string | null =>
    period === null ? null : periodIdOf(withYear(period));
  const periods = new Map<string, SettledPeriods["periods"][number]>();
  for (const { period, source } of mentions) {
    const { span, year, index, matched } = withYear(period);
    const id = periodIdOf({ span, year, index });
    // A month that is only a number ("45383", "2024.5") is shown as the month.
    const name = span === "year" || /\p{L}/u.test(matched) ? matched : id;
    if (!periods.has(id)) periods.set(id, { id, name, length: span, source, span, year, index });
  }
  return { periods: [...periods.values()].sort((a, b) => endOf(a) - endOf(b)), idOf };
}

/** Months since year zero at which a period ends; a year comes after its last month. */
export function endOf({
  span,
  year,
  index,
}: {
  span: TypedPeriod["span"];
  year: number | null;
  index: number;
}): number {
  const months =
    span === "month"
      ? index
      : span === "quarter"
        ? index * 3 + 0.1
        : span === "half"
          ? index * 6 + 0.2
          : 12.3;
  return (year ?? 0) * 12 + months;
}
