import type { RaterGroup } from "../../../../src/core/index.ts";
import type { Truth } from "../book.ts";
import type { ReadResult } from "../../../../src/reader/index.ts";

/** One entry as it was read: beside the number its share of the full score. */
export interface FoundEntry {
  readonly person: string;
  readonly indicator: string;
  readonly kind: string;
  readonly rater: RaterGroup | null;
  readonly period: string | null;
  readonly number: number | null;
  readonly share: number | null;
  readonly typed: string | null;
}

/** Everything that was read for somebody, by person and indicator as the truth names them. */
export function readEntries(
  { dataset, report }: ReadResult,
  { indicators: expected }: Truth,
  personOf: (row: number) => string,
): readonly FoundEntry[] {
  const isUnnamed = expected.length === 1 && expected[0]?.name === "";
  const scales = new Map(report.scales.map((scale) => [scale.id, scale]));
  const indicators = new Map(report.indicators.map((indicator) => [indicator.id, indicator]));
  return dataset.measures.flatMap(({ indicatorId, kind, raterGroup, periodId, values, raw }) => {
    const indicator = indicators.get(indicatorId);
    const scale = scales.get(indicator?.scaleId ?? "");
    return [...values].map((value, row): FoundEntry => {
      const typed = raw?.[row] ?? null;
      const word = scale?.labels.find(({ label }) => label === typed)?.value ?? null;
      const number = Number.isNaN(value) ? word : value;
      return {
        person: personOf(row),
        indicator: isUnnamed ? "" : (indicator?.name ?? indicatorId),
        kind,
        rater: raterGroup,
        period: periodId,
        number,
        share: number === null ? null : number / (scale?.max ?? 100),
        typed,
      };
    });
  });
}
