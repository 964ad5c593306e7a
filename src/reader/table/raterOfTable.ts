import type { RaterGroup } from "../../core/index.ts";
import type { IssueList } from "../report/issueList.ts";
import type { SheetFact } from "./findFacts.ts";
import { compactText } from "../text/compactText.ts";
import { findPersonIn, findRaterIn } from "./findWho.ts";
import type { TableFrame } from "./tableFrame.ts";

/**
 * Who rated everybody in this table, when the sheet or the file is one rater's? A cell goes before names of sheets and
 * files; where these name somebody else who is not rated here, that is a doubt.
 *
 * @param rated - Names of the people in the table.
 */
export function raterOfTable(
  frame: TableFrame,
  facts: readonly SheetFact[],
  workbookName: string | null,
  decided: string | null,
  rated: readonly (string | null)[],
  issues: IssueList,
): { raterName: string | null; raterGroup: RaterGroup | null } {
  const cell = facts.find(({ role }) => role === "rater");
  const fact = cell?.value ?? null;
  const sheet = frame.view.grid.sheetName;
  for (const [source, text] of [
    ["sheetName", sheet],
    ["workbookName", workbookName ?? ""],
  ] as const) {
    if (cell === undefined || decided !== null) break;
    const other = findPersonIn(text);
    if (other !== null && !isKnown(other, [...rated, fact]))
      issues.add({ code: "rater_contradicted", at: cell.at, taken: cell.value, left: other, source });
  }
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

function isKnown(name: string, names: readonly (string | null)[]): boolean {
  const compact = compactText(name);
  return names.some((one) => compactText(one ?? "") === compact);
}
