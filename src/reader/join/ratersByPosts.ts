import type { IssueList } from "../report/issueList.ts";
import type { ReadTable, SheetReading } from "../tableResult.ts";
import { compactText } from "../text/compactText.ts";
import { placeOf } from "../view/sheetView.ts";
import { areTwins } from "./areTwins.ts";

const post =
  /^\p{Script=Han}{0,6}(董事长|经理|总监|总裁|书记|主席|主任|主管|负责人|领导|[校院园厂站所局处科部店组班]长)$|^(ceo|coo|cfo|cto|(\p{L}+ ){0,3}(manager|director|supervisor|head|president|chief))$/u;

/** A table of scores on a sheet that is called like a post ("党委书记"), with no rater said but by that name. */
interface PostSheet {
  readonly name: string;
  readonly table: ReadTable;
}

/**
 * The same headings over the same people on sheets that are called like posts ("董事长", "总经理", "党委书记"): each is
 * what the holder of that post gave. One such sheet alone says for whom it is, and not by whom.
 */
export function ratersByPosts(sheets: readonly SheetReading[], issues: IssueList): readonly SheetReading[] {
  const posts = sheets.flatMap(postSheet);
  const twins = posts.filter((one) =>
    posts.some((other) => other !== one && areTwins(one.table, other.table)),
  );
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

function postSheet({ view, tables }: SheetReading): PostSheet[] {
  const name = view.grid.sheetName.trim();
  const scored = tables.filter(({ reading }) => (reading?.series.length ?? 0) > 0);
  const [table] = scored;
  const isOpen =
    scored.length === 1 &&
    (table?.raterName === null || table?.raterName === name) &&
    table.reading?.subjects.raterNames === null &&
    table.reading.series.every(({ rater, raterName }) => rater === null && raterName === null);
  return table !== undefined && isOpen && post.test(compactText(name)) ? [{ name, table }] : [];
}
