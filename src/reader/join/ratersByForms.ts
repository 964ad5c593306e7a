import type { IssueList } from "../report/issueList.ts";
import { onlyScoredTable } from "../onlyScoredTable.ts";
import { headingsOf } from "../table/headingsOf.ts";
import type { ReadTable, SheetReading } from "../tableResult.ts";
import { compactText } from "../text/compactText.ts";
import { readPeriod } from "../value/readPeriod.ts";
import { placeOf } from "../view/sheetView.ts";
import { findRaterGroup } from "../words/findRaterGroup.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";

/** A sheet with one form, about one person, or one list of people, and no rater said but by the sheet's name or by a post above it. */
interface RaterForm {
  readonly name: string;
  /** A cell says it ("评分人 | 分管副总"). */
  readonly isStated: boolean;
  readonly table: ReadTable;
}

const formLayouts = new Set<string>(["formPerEmployee", "optionColumns", "rubricBands", "rowPerEmployee"]);

/**
 * The same form about the same person, or the same list of people, on sheets of which most are called like raters ("本人自评", "科主任", "同行专家1",
 * "护士长"), or say which post filled them in: each holds what that one gave. Copies of a form that are called anything
 * else contradict each other; lists do where one of them is.
 */
export function ratersByForms(sheets: readonly SheetReading[], issues: IssueList): readonly SheetReading[] {
  const twinsByKey = new Map<string, RaterForm[]>();
  for (const form of sheets.flatMap(formOf)) {
    const key = keyOf(form.table);
    const twins = twinsByKey.get(key);
    if (twins === undefined) twinsByKey.set(key, [form]);
    else twins.push(form);
  }
  const named = new Map<ReadTable, RaterForm>();
  for (const twins of twinsByKey.values()) {
    const known = twins.filter(({ name, isStated }) => isStated || groupOf(name) !== null);
    const areApart = new Set(twins.map(({ name }) => name)).size > 1;
    const least = (twins[0]?.table.reading?.subjects.count ?? 1) > 1 ? twins.length - 1 : twins.length * 0.5;
    if (areApart && known.length > least) for (const twin of twins) named.set(twin.table, twin);
  }
  if (named.size === 0) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      const form = named.get(table);
      if (form === undefined) return table;
      const { name, isStated } = form;
      const group = table.raterGroup ?? groupOf(name) ?? (isStated ? "superior" : null);
      if (group === null)
        issues.add({
          code: "rater_assumed",
          at: placeOf(sheet.view, 0, 0),
          rater: name,
          source: "sheetName",
        });
      return { ...table, raterName: group === "self" ? null : name, raterGroup: group ?? "hr" };
    }),
  }));
}

/** "护士长" names who rates as "护士长评分" does, "校领导2" as "校领导". */
function groupOf(name: string): ReturnType<typeof findRaterGroup> {
  const plain = compactText(name).replace(/(?<=\p{Script=Han})\d+$/u, "");
  return findRaterGroup(plain) ?? findRaterGroup(`${plain}评分`);
}

function formOf(sheet: SheetReading): RaterForm[] {
  const table = onlyScoredTable(sheet);
  if (table === null || !formLayouts.has(table.reading.layout)) return [];
  const stated = table.facts.find(
    ({ role, value }) => role === "rater" && looksLikePerson(value) < 0.5,
  )?.value;
  const name = stated ?? sheet.view.grid.sheetName.trim();
  if (readPeriod(name) !== null) return [];
  const isOpen =
    (table.raterName === null || table.raterName === name) &&
    table.reading.series.every(({ rater, raterName }) => rater === null && raterName === null);
  return isOpen ? [{ name, isStated: stated !== undefined, table }] : [];
}

/** Whom a form or a list is about, and what it asks. */
const keyOf = ({ reading, frame }: ReadTable): string =>
  [
    ...(reading?.subjects.ids ?? []).map((id, index) => id ?? reading?.subjects.names[index] ?? ""),
    headingsOf(frame),
    ...(reading?.indicators ?? []).map(({ names }) => names.join("/")),
  ].join("\u0000");
