import type { RaterGroup } from "../../core/index.ts";
import type { IssueList } from "../report/issueList.ts";
import type { SheetFact } from "./findFacts.ts";
import { findPersonIn, findRaterIn } from "./findWho.ts";
import type { TableFrame } from "./tableFrame.ts";

/** Who rated everybody in this table, when the sheet or the file is one rater's. */
export function raterOfTable(
  frame: TableFrame,
  facts: readonly SheetFact[],
  workbookName: string | null,
  decided: string | null,
  issues: IssueList,
): { raterName: string | null; raterGroup: RaterGroup | null } {
  const fact = facts.find(({ role }) => role === "rater")?.value ?? null;
  const sheet = frame.view.grid.sheetName;
  const raterName =
    decided ?? fact ?? findPersonIn(sheet) ?? (workbookName === null ? null : findPersonIn(workbookName));
  const relation = facts.find(({ role }) => role === "raterRelation")?.value ?? null;
  const raterGroup =
    (relation === null ? null : findRaterIn(relation)) ??
    findRaterIn(sheet) ??
    (workbookName === null ? null : findRaterIn(workbookName));
  if (raterName !== null && fact === null && decided === null)
    issues.add({
      code: "rater_assumed",
      at: null,
      rater: raterName,
      source: findPersonIn(sheet) === null ? "workbookName" : "sheetName",
    });
  return { raterName, raterGroup: raterGroup ?? (raterName === null ? null : "superior") };
}
