import type { TableFrame } from "../../table/tableFrame.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";
import type { TripleShape } from "./findTriples.ts";
import { rolesOfPeople } from "./rolesOfPeople.ts";

/** What the columns of a table of targets and actuals in rows were taken for. */
export function describeTriples(frame: TableFrame, shape: TripleShape): readonly ColumnMeaning[] {
  return frame.columns.map(({ column, header, labels }): ColumnMeaning => {
    const role =
      column === shape.nameColumn
        ? "name"
        : column === shape.indicatorColumn
          ? "indicatorName"
          : column === shape.kindColumn
            ? "kind"
            : (rolesOfPeople.find((known) => known === labels.at(-1)?.role?.role) ?? null);
    if (role !== null)
      return {
        column,
        header,
        use: { use: "identity", role },
        confidence: 0.85,
        evidence: [{ code: "columnOfData" }],
      };
    if (!shape.valueColumns.includes(column))
      return {
        column,
        header,
        use: { use: "leftOut", reason: "total" },
        confidence: 0.7,
        evidence: [{ code: "headerWord", text: header }],
      };
    const period = labels.at(-1)?.period ?? null;
    return {
      column,
      header,
      use: {
        use: "series",
        kind: "actual",
        names: [],
        weights: [],
        rater: null,
        raterName: null,
        raterWeight: null,
        period,
        scale: null,
      },
      confidence: period === null ? 0.6 : 0.85,
      evidence: period === null ? [] : [{ code: "periodInHeader", text: period.matched }],
    };
  });
}
