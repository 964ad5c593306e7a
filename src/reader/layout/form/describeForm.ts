import type { TableFrame } from "../../table/tableFrame.ts";
import type { ColumnMeaning, ColumnUse } from "../columnMeaning.ts";
import type { PeopleRows } from "../findPeopleRows.ts";
import type { FormReading } from "./readForm.ts";

/** Says what the columns and rows of a form were taken for. */
export function describeForm(
  frame: TableFrame,
  { columns, rows, reading }: FormReading,
): {
  readonly meanings: readonly ColumnMeaning[];
  readonly rowMeanings: readonly ColumnMeaning[];
  readonly people: Pick<PeopleRows, "rows" | "skipped">;
} {
  const useOf = (column: number): ColumnUse => {
    if (columns.names.includes(column))
      return { use: "identity", role: column === columns.names.at(-1) ? "indicatorName" : "indicatorGroup" };
    if (column === columns.weight || column === columns.areaWeight) return { use: "weights", names: [] };
    if (column === columns.fullMarks) return { use: "identity", role: "fullMarks" };
    if (columns.details.includes(column)) return { use: "identity", role: "standard" };
    if (columns.computed.includes(column)) return { use: "typed", kind: "total", names: [], period: null };
    const score = columns.scores.find(({ header }) => header.column === column);
    const isOption =
      columns.options.some((group) => group.columns.some((option) => option.column === column)) ||
      columns.levelScores.includes(column);
    const kind =
      column === columns.target
        ? "target"
        : column === columns.actual
          ? "actual"
          : score !== undefined || isOption
            ? "rating"
            : null;
    if (kind === null)
      return {
        use: "leftOut",
        reason: columns.labels.find(({ header }) => header.column === column)?.role ?? "text",
      };
    return {
      use: "series",
      kind,
      names: [],
      weights: [],
      rater: score?.rater ?? null,
      raterName: null,
      raterWeight: score?.raterWeight ?? null,
      period: score?.period ?? null,
      scale: null,
    };
  };
  const meanings = frame.columns.map(({ column, header }): ColumnMeaning => ({
    column,
    header,
    use: useOf(column),
    confidence: columns.labels.find((label) => label.header.column === column)?.roleConfidence ?? 0.6,
    evidence: [
      {
        code: columns.options.some((group) => group.columns.some((option) => option.column === column))
          ? "marks"
          : "headerWord",
        text: header,
      },
    ],
  }));
  const rowMeanings = rows.indicators.map(({ rows: own }, index): ColumnMeaning => {
    const mention = reading.indicators[index];
    const names = mention?.names ?? [];
    return {
      column: own[0] ?? frame.bodyTop,
      header: names.join(" / "),
      use: {
        use: "series",
        kind: "rating",
        names,
        weights: [],
        rater: null,
        raterName: null,
        raterWeight: null,
        period: null,
        scale: mention?.scale ?? null,
      },
      confidence: 0.8,
      evidence: [{ code: "headerName", text: names.join(" / ") }],
    };
  });
  return {
    meanings,
    rowMeanings,
    people: {
      rows: Int32Array.from(rows.indicators.map(({ rows: own }) => own[0] ?? frame.bodyTop)),
      skipped: rows.skipped,
    },
  };
}
