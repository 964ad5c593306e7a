import { FactId } from "../../../core/index.ts";
import type { IssueList } from "../../report/issueList.ts";
import type { WordRole } from "../../words/wordRole.ts";
import type { SheetView } from "../../view/sheetView.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";
import { columnPlaces } from "../readCells.ts";
import type { FactSeries } from "../tableReading.ts";
import type { FactHeading, FactKind } from "./factHeading.ts";
import { readFactCell } from "./readFactCell.ts";

/** Facts that the role of a column stands for. */
export const factOfRole: Partial<Record<WordRole, FactHeading>> = {
  hireDate: { factId: FactId.hireDate, kind: "day" },
  levelSince: { factId: FactId.levelSince, kind: "day" },
  leaveDate: { factId: FactId.leaveDate, kind: "day" },
  education: { factId: FactId.education, kind: "text" },
  certificates: { factId: FactId.certificates, kind: "list" },
  manager: { factId: FactId.managerId, kind: "text" },
  tenure: { factId: FactId.tenureMonths, kind: "months" },
  timeInLevel: { factId: FactId.timeInLevelMonths, kind: "months" },
};

/** Reads facts about people that are no scores: dates, education, certificates, manager, counts, yes and no. */
export function readFacts(
  view: SheetView,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
  issues: IssueList,
): readonly FactSeries[] {
  return meanings.flatMap(({ column, header, use }): FactSeries[] => {
    const fact = use.use === "fact" ? use : use.use === "identity" ? factOfRole[use.role] : undefined;
    if (fact === undefined) return [];
    const values = Array.from(rows, (row, subject) =>
      readFactCell(view, { row, column }, fact.kind, header, subject, issues),
    );
    return [
      { factId: fact.factId, kind: seriesKind(fact.kind), values, places: columnPlaces(view, column, rows) },
    ];
  });
}

export const seriesKind = (kind: FactKind): FactSeries["kind"] =>
  kind === "months" ? "number" : kind === "clean" ? "flag" : kind;
