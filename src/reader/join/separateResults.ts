import { impliedIndicator } from "../layout/impliedIndicator.ts";
import type { Series, TableReading, TypedSeries } from "../layout/tableReading.ts";

/**
 * Where sheets rate people by named indicators, columns of plain periods ("2023Q4 | 2024Q1") are no indicator of their
 * own: they sum up other sheets, or are results of earlier periods. They become typed results, compared and never
 * counted twice.
 */
export function separateResults(readings: readonly TableReading[]): readonly TableReading[] {
  const hasNamed = readings.some(({ indicators, series }) =>
    series.some(({ indicator }) => indicators[indicator]?.names.at(-1) !== impliedIndicator),
  );
  if (!hasNamed) return readings;
  return readings.map((reading) => {
    const isResult = ({ indicator, kind, rater, period }: Series): boolean =>
      reading.indicators[indicator]?.names.at(-1) === impliedIndicator &&
      kind === "rating" &&
      rater === null &&
      period !== null &&
      reading.subjects.raterNames === null;
    const results = reading.series.filter(isResult);
    if (results.length === 0) return reading;
    const series = reading.series.filter((one) => !isResult(one));
    return { ...withoutUnused(reading, series), typed: [...reading.typed, ...results.map(toTyped)] };
  });
}

/** Drops the indicator that nothing speaks of any more; positions of the others follow. */
function withoutUnused(reading: TableReading, series: readonly Series[]): TableReading {
  const used = reading.indicators.flatMap((_, position) =>
    series.some(({ indicator }) => indicator === position) ? [position] : [],
  );
  return {
    ...reading,
    indicators: used.flatMap((position) => reading.indicators[position] ?? []),
    series: series.map((one) => ({ ...one, indicator: used.indexOf(one.indicator) })),
  };
}

function toTyped({ values, raw, words, period, places }: Series): TypedSeries {
  const isWords = words !== null;
  return {
    kind: isWords ? "grade" : "total",
    names: [],
    period,
    values: Array.from(values, (value, subject) =>
      isWords ? (raw?.[subject] ?? null) : Number.isNaN(value) ? null : value,
    ),
    places,
    formula: null,
  };
}
