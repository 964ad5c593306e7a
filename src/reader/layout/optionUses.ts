import type { TableFrame } from "../table/tableFrame.ts";
import type { ColumnMeaning, Evidence } from "./columnMeaning.ts";
import { findOptionGroups } from "./optionColumns.ts";
import { seriesUse } from "./seriesUse.ts";
import { sortLabels } from "./sortLabels.ts";

/** Columns of a scale's values with marks below them: together they are one indicator. */
export function optionUses(frame: TableFrame, rows: Int32Array): ReadonlyMap<number, ColumnMeaning> {
  const groups = findOptionGroups(frame.view, frame.columns, [...rows.slice(0, 400)]);
  return new Map(
    groups.flatMap(({ columns, min, max, ranks }) =>
      columns.map(({ column, value }): [number, ColumnMeaning] => {
        const header = frame.columns.find((other) => other.column === column);
        const group = sortLabels({ column, header: "", labels: header?.labels.slice(0, -1) ?? [] });
        const use = {
          ...seriesUse(group),
          scale: { min, max },
          option: value,
          ...(ranks === null ? {} : { ranks }),
        };
        const evidence: Evidence = { code: "marks", number: value };
        return [column, { column, header: header?.header ?? "", use, confidence: 0.8, evidence: [evidence] }];
      }),
    ),
  );
}
