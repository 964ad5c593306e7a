import { numberAt } from "../table/numberAt.ts";
import type { TableFrame } from "../table/tableFrame.ts";
import type { ColumnMeaning, Evidence } from "./columnMeaning.ts";
import { findOptionGroups } from "./optionColumns.ts";
import { seriesUse } from "./seriesUse.ts";
import { sortLabels } from "./sortLabels.ts";

/** "优秀 | 称职 | 不称职" with more than a mark each in most rows: how many voted so, and no score. */
function areBallots(
  { view }: TableFrame,
  rows: Int32Array,
  columns: readonly { readonly column: number }[],
): boolean {
  const voted = rows.filter((row) => {
    const counts = columns.flatMap(({ column }) => numberAt(view, row, column) ?? []);
    return counts.length > 1 && counts.reduce((sum, count) => sum + count, 0) > columns.length;
  });
  return voted.length > rows.length * 0.5;
}

const ballots = (column: number, header: string): ColumnMeaning => ({
  column,
  header,
  use: { use: "leftOut", reason: "statistic" },
  confidence: 0.85,
  evidence: [{ code: "columnOfData" }],
});

/** Columns of a scale's values with marks below them: together they are one indicator. */
export function optionUses(frame: TableFrame, rows: Int32Array): ReadonlyMap<number, ColumnMeaning> {
  const groups = findOptionGroups(frame.view, frame.columns, [...rows.slice(0, 400)]);
  return new Map(
    groups.flatMap(({ columns, min, max, ranks }) =>
      columns.map(({ column, value }): [number, ColumnMeaning] => {
        const header = frame.columns.find((other) => other.column === column);
        if (areBallots(frame, rows, columns)) return [column, ballots(column, header?.header ?? "")];
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
