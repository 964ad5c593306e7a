import type { TableFrame } from "../../../table/tableFrame.ts";
import { readValue } from "../../../value/readValue.ts";
import { formatAt, placeOf, valueAt } from "../../../view/sheetView.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import type { PeopleRows } from "../../findPeopleRows.ts";
import type { TableReading, TypedSeries } from "../../tableReading.ts";
import { isResultOfRaters } from "./isResultOfRaters.ts";
import { raterWeightsBeside } from "./raterWeightsBeside.ts";

interface Rows {
  /** Says as whom each row was rated; null where no column does. */
  readonly relation: number | null;
  readonly meanings: readonly ColumnMeaning[];
  readonly people: Pick<PeopleRows, "rows" | "skipped">;
}

/**
 * "张敏 / 自评 10% | 上级 90% | 综合得分": where a person has a row per rater, the column of weights is the raters', and the
 * total is that of the row below them, if there is one; those of single raters are none.
 */
export function withRaterRows(
  frame: TableFrame,
  { relation, meanings, people }: Rows,
  reading: TableReading,
): TableReading {
  if (relation === null || reading.subjects.raterGroups === null) return reading;
  const { view } = frame;
  const results = people.skipped.flatMap(({ row }) =>
    isResultOfRaters(valueAt(view, row, relation)) ? [row] : [],
  );
  const raterWeights = raterWeightsBeside(
    view,
    meanings.find(({ use }) => use.use === "weights" && use.names.length === 0)?.column,
    people.rows,
    reading.subjects.raterGroups,
  );
  const columns = meanings.flatMap(({ use, column }) => (use.use === "typed" ? [column] : []));
  const typed =
    results.length === 0
      ? reading.typed
      : reading.typed.map((series, index) => ofResults(frame, series, columns[index], people.rows, results));
  return { ...reading, typed, ...(raterWeights.size === 0 ? {} : { raterWeights }) };
}

/** The totals of the rows of results, each with the last rater's row above it. */
function ofResults(
  { view }: TableFrame,
  series: TypedSeries,
  column: number | undefined,
  rows: Int32Array,
  results: readonly number[],
): TypedSeries {
  if (series.kind !== "total" || column === undefined) return series;
  const found = Array.from(rows, (row, index) => {
    const result = results.find((other) => other > row && other < (rows[index + 1] ?? Infinity));
    const reading =
      result === undefined ? null : readValue(valueAt(view, result, column), formatAt(view, result, column));
    return result === undefined || reading?.kind !== "number"
      ? null
      : {
          value: reading.isPercent ? reading.number * 100 : reading.number,
          at: placeOf(view, result, column),
        };
  });
  return {
    ...series,
    values: found.map((one) => one?.value ?? null),
    places: { kind: "cells", cells: found.map((one) => one?.at ?? null) },
  };
}
