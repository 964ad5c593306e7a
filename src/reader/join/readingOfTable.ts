import type { RaterGroup } from "../../core/index.ts";
import type { TableReading } from "../layout/tableReading.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";

/** Entries without a period or rater of their own take those of their table. */
export function readingOfTable(
  reading: TableReading | null,
  period: TypedPeriod | null,
  raterGroup: RaterGroup | null,
  raterName: string | null,
): TableReading {
  if (reading === null) return emptyReading;
  const hasPeriods = reading.subjects.periods !== null;
  const ofPeriod = <T extends { readonly period: TypedPeriod | null }>(own: T): T => ({
    ...own,
    period: withYear(own.period, period) ?? (hasPeriods ? null : period),
  });
  return {
    ...reading,
    subjects: {
      ...reading.subjects,
      periods: reading.subjects.periods?.map((own) => withYear(own, period)) ?? null,
    },
    series: reading.series.map((series) => ({
      ...ofPeriod(series),
      rater: series.rater ?? raterGroup,
      raterName: series.raterName ?? (series.rater === "self" ? null : raterName),
    })),
    typed: reading.typed.map(ofPeriod),
    adjustments: reading.adjustments.map(ofPeriod),
  };
}

/** "1月" of a sheet of 2024 is January 2024. */
const withYear = (own: TypedPeriod | null, table: TypedPeriod | null): TypedPeriod | null =>
  own === null ? null : { ...own, year: own.year ?? table?.year ?? null };

const emptyReading: TableReading = {
  view: {
    grid: {
      sheetName: "",
      isSheetHidden: false,
      origin: { row: 0, column: 0 },
      values: [],
      formulas: null,
      numberFormats: null,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      notes: {},
    },
    workbook: null,
    uses1904Dates: false,
    rowCount: 0,
    columnCount: 0,
    merges: new Map(),
    lastMergedRow: -1,
  },
  layout: "masterData",
  subjects: {
    count: 0,
    ids: [],
    names: [],
    departments: [],
    roles: [],
    levels: [],
    places: { kind: "cells", cells: [] },
    periods: null,
    raterNames: null,
    raterGroups: null,
  },
  indicators: [],
  series: [],
  facts: [],
  typed: [],
  adjustments: [],
};
