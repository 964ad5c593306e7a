import type { RaterGroup } from "../../core/index.ts";
import type { IssueList } from "../report/issueList.ts";
import type { SheetFact } from "./findFacts.ts";
import { compactText } from "../text/compactText.ts";
import { findRaterGroup } from "../words/findRaterGroup.ts";
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
  const inNames = findPersonIn(sheet) ?? (workbookName === null ? null : findPersonIn(workbookName));
  const inTitle = facts.map((title) => raterInTitle(title, rated)).find((name) => name !== null) ?? null;
  const raterName = decided ?? fact ?? inNames ?? inTitle;
  const relation = facts.find(({ role }) => role === "raterRelation")?.value ?? null;
  const raterGroup =
    (relation === null ? null : (findRaterGroup(compactText(relation)) ?? findRaterIn(relation))) ??
    findRaterIn(sheet) ??
    (workbookName === null ? null : findRaterIn(workbookName));
  if (raterName !== null && fact === null && decided === null)
    issues.add({
      code: "rater_assumed",
      at: null,
      rater: raterName,
      source: inNames === null ? "title" : findPersonIn(sheet) === null ? "workbookName" : "sheetName",
    });
  return { raterName, raterGroup: raterGroup ?? (raterName === null ? null : "superior") };
}

/** "Ratings Marcus Okafor", "中层评分表—卫明远": behind a word for rating stands who rated, who is none of those rated. */
function raterInTitle({ role, value }: SheetFact, rated: readonly (string | null)[]): string | null {
  if (role !== "title" && role !== "text") return null;
  const tail =
    /\b(?:[Rr]atings?|[Ss]cores?|[Ss]coring|[Rr]ated|[Rr]eviews?|[Ff]eedback)\b(?: (?:by|from|of))?\s*[-–—:(]?\s*((?:\p{Lu}[\p{L}'’-]+ ?){2,3})\)?$/u.exec(
      value,
    )?.[1] ??
    /(?:评分|打分|评价|测评)(?:表|单|卡)?\s*[-—–_（(:：]+\s*(\p{Script=Han}{2,4})\s*[)）]?$/u.exec(
      value,
    )?.[1];
  const person = tail === undefined ? null : findPersonIn(tail);
  return person === null || isKnown(person, rated) ? null : person;
}

function isKnown(name: string, names: readonly (string | null)[]): boolean {
  const compact = compactText(name);
  return names.some((one) => compactText(one ?? "") === compact);
}
