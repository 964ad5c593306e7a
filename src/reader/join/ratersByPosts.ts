import type { IssueList } from "../report/issueList.ts";
import { onlyScoredTable } from "../onlyScoredTable.ts";
import type { ReadTable, SheetReading } from "../tableResult.ts";
import { compactText } from "../text/compactText.ts";
import { placeOf } from "../view/sheetView.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";
import { twinsAmong } from "./twinsAmong.ts";

const post =
  /^\p{Script=Han}{0,6}(董事长|经理|总监|总裁|书记|主席|主任|主管|负责人|领导|[校院园厂站所局处科部店组班]长)$|^(ceo|coo|cfo|cto|(\p{L}+ ){0,3}(manager|director|supervisor|head|president|chief))$/u;

/** A first and a last name, known or not: alone the name of a sheet says nothing, beside a twin it says who rated. */
const isFullName = (name: string): boolean =>
  /^\p{Lu}\S* \p{Lu}\S*$/u.test(name) && looksLikePerson(name) >= 0.5;

/** A table of scores on a sheet that is called like a post ("党委书记") or a person, with no rater said but by that name. */
interface PostSheet {
  readonly name: string;
  readonly table: ReadTable;
}

/**
 * The same headings over the same people on sheets that are called like posts ("董事长", "总经理", "党委书记"): each is
 * what the holder of that post gave, or who is called so ("Hilde Brennan", "Samir Qureshi"). One such sheet alone says for whom it is, and not by whom.
 */
export function ratersByPosts(sheets: readonly SheetReading[], issues: IssueList): readonly SheetReading[] {
  const twins = twinsAmong(sheets.flatMap(postSheet));
  const named = new Map(twins.map(({ name, table }) => [table, name]));
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      const name = named.get(table);
      if (name === undefined || table.raterName !== null) return table;
      if (table.raterGroup === null)
        issues.add({
          code: "rater_assumed",
          at: placeOf(sheet.view, 0, 0),
          rater: name,
          source: "sheetName",
        });
      return { ...table, raterName: name, raterGroup: table.raterGroup ?? "superior" };
    }),
  }));
}

function postSheet(sheet: SheetReading): PostSheet[] {
  const name = sheet.view.grid.sheetName.trim();
  const table = onlyScoredTable(sheet);
  if (table === null || !(post.test(compactText(name)) || isFullName(name))) return [];
  const isOpen =
    (table.raterName === null || table.raterName === name) &&
    table.reading.subjects.raterNames === null &&
    table.reading.series.every(({ rater, raterName }) => rater === null && raterName === null);
  return isOpen ? [{ name, table }] : [];
}
