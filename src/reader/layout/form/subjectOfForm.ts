import type { RaterGroup } from "../../../core/index.ts";
import type { IssueList } from "../../report/issueList.ts";
import { compactText } from "../../text/compactText.ts";
import { withoutRemark } from "../../text/withoutRemark.ts";
import type { SheetFact } from "../../table/findFacts.ts";
import { findPersonIn, findRaterIn } from "../../table/findWho.ts";
import { findRaterGroup } from "../../words/findRaterGroup.ts";
import { isKeyOfOthers } from "../../words/isKeyOfOthers.ts";
import { isThing } from "../../words/isThing.ts";
import { looksLikePerson } from "../../words/looksLikePerson.ts";
import { placeOf, type SheetView } from "../../view/sheetView.ts";
import { readDay } from "../facts/readDay.ts";
import { nameText } from "../readIdentity.ts";
import type { FactSeries, Subjects } from "../tableReading.ts";
import type { WordRole } from "../../words/wordRole.ts";

/** Whom a form is about, and who filled it in. */
export interface FormSubject {
  readonly subjects: Subjects;
  readonly facts: readonly FactSeries[];
  readonly raterName: string | null;
  readonly raterGroup: RaterGroup | null;
}

/** Looks for the person in keys with values, then in titles, the sheet's name and the file's name. Null: nobody is named. */
export function subjectOfForm(
  view: SheetView,
  facts: readonly SheetFact[],
  workbookName: string | null,
  issues: IssueList,
): FormSubject | null {
  const fact = (role: WordRole): SheetFact | null =>
    facts.find((other) => other.role === role && other.isGuessed !== true) ??
    facts.find((other) => other.role === role) ??
    null;
  const titles = facts.filter(
    (text, index) =>
      !isOfOthers(text.value) &&
      (text.role === "title" || (text.role === "text" && !isBehindKeyOfOthers(text, facts[index - 1]))),
  );
  const named = fact("name") ?? nameOfParts(fact("firstName"), fact("lastName"));
  const inTitle = titled(titles);
  const inSheet = findPersonIn(view.grid.sheetName) ?? nameInTitle(view.grid.sheetName, titles);
  const inFile = workbookName === null ? null : findPersonIn(workbookName);
  const cellName = named === null ? null : nameText(withoutRemark(named.value));
  const id = fact("id")?.value ?? idBehind(named?.value ?? "") ?? idIn(inTitle?.title.value ?? "");
  // A short text may be anything ("片区 | 华东"): a sheet that is called like a person says more.
  const isText = inTitle?.title.role === "text";
  const name = cellName ?? (isText ? inSheet : null) ?? inTitle?.person ?? inSheet ?? inFile;
  if ((name === null && id === null) || (named === null && titles.some(namesThing))) return null;
  const at = named?.at ?? inTitle?.title.at ?? placeOf(view, 0, 0);
  const rater = fact("rater");
  const relation = fact("raterRelation");
  const raterName = rater === null || looksLikePerson(rater.value) < 0.25 ? null : nameText(rater.value);
  const others = [
    ["sheetName", inSheet],
    ["workbookName", inFile],
    ["title", titled(titles.filter(({ role }) => role === "title"))?.person ?? null],
  ] as const;
  for (const [source, other] of others)
    if (cellName !== null && other !== null && other !== raterName && !` ${cellName} `.includes(` ${other} `))
      issues.addForSubject(
        0,
        raterName !== null && speaksOfRating(source, titles, view, workbookName)
          ? { code: "rater_contradicted", at: rater?.at ?? at, taken: raterName, left: other, source }
          : { code: "name_contradicted", at, taken: cellName, left: other, source },
      );
  const hint =
    findRaterIn(view.grid.sheetName) ??
    titles.map(({ value }) => findRaterIn(value)).find((group) => group !== null) ??
    (workbookName === null ? null : findRaterIn(workbookName));
  const blank = (value: string | undefined): (string | null)[] => [value ?? null];
  return {
    subjects: {
      count: 1,
      ids: [id],
      names: [name ?? id],
      departments: blank(fact("department")?.value ?? fact("unit")?.value),
      roles: blank(fact("role")?.value),
      levels: blank(fact("level")?.value),
      places: { kind: "cells", cells: [at] },
      periods: null,
      raterNames: null,
      raterGroups: null,
    },
    facts: factsOf(view, facts, issues),
    raterName: raterName ?? (cellName !== null && inSheet !== null && inSheet !== cellName ? inSheet : null),
    raterGroup: (relation === null ? null : findRaterGroup(compactText(relation.value))) ?? hint ?? null,
  };
}

/** The first of these texts that names a person, with that name. */
const titled = (
  texts: readonly SheetFact[],
): { readonly person: string | null; readonly title: SheetFact } | null =>
  texts
    .map((title) => ({ person: nameBeforeId(title.value) ?? findPersonIn(title.value), title }))
    .find(({ person }) => person !== null) ?? null;

/** "供应商名称：华安": a form about a firm or a thing, though it or the sheet may be called like a person. */
const namesThing = ({ value }: SheetFact): boolean =>
  isThing(compactText(/^[^:：]{2,14}(?:(?=[:：])|(?<=名称|name)$)/iu.exec(value)?.[0] ?? ""));

/** A sheet called by two capitalised words that its title holds too ("Coaching journal – Hedda Lorenz"). */
function nameInTitle(sheetName: string, titles: readonly SheetFact[]): string | null {
  const name = sheetName.trim();
  const isNamed = titles.some(({ value }) => value.length > name.length && value.includes(name));
  return isNamed && name.includes(" ") && looksLikePerson(name) >= 0.5 ? nameText(name) : null;
}

/** "Nombre: Lucía Barrientos Peña", or "First name: …" beside "Last name: …". */
const nameOfParts = (first: SheetFact | null, last: SheetFact | null): SheetFact | null => {
  if (first === null || last === null) return first;
  const isHan = /\p{Script=Han}/u.test(last.value);
  return { ...first, role: "name", value: isHan ? last.value + first.value : `${first.value} ${last.value}` };
};

/** "水远（工号：0231）": whoever has an id behind the name is a person, however unusual the name. */
const nameBeforeId = (title: string): string | null =>
  /^\s*(\p{Script=Han}{2,4})\s*[（(]\s*(?:工号|员工号|员工编号|职工号|编号)\s*[:：]?\s*[A-Za-z]{0,4}-?\d/u.exec(
    title,
  )?.[1] ?? null;

/** "评分-王五.xlsx" names who rated, not whose form it is. */
const speaksOfRating = (
  source: "sheetName" | "workbookName" | "title",
  titles: readonly SheetFact[],
  view: SheetView,
  workbookName: string | null,
): boolean =>
  (source === "sheetName"
    ? [view.grid.sheetName]
    : source === "workbookName"
      ? [workbookName ?? ""]
      : titles.map(({ value }) => value)
  ).some((text) => /评分|打分|评价人|评委|考评人|rater|rated by|reviewer/iu.test(text));

/** "考核人（直接上级）：水丽娜", "主管签字：水丽娜": somebody else, key and name in one text. */
function isOfOthers(text: string): boolean {
  const [, key = ""] =
    /^([^:：]{1,14}(?:人|者|签[字名章]))\s*(?:[(（][^)）]*[)）])?\s*[:：]/u.exec(text) ?? [];
  return isKeyOfOthers(key);
}

/** "联系人 | 水丽娜": the text before it in its row says that it is somebody else. */
const isBehindKeyOfOthers = (text: SheetFact, before: SheetFact | undefined): boolean =>
  before?.role === "text" && before.row === text.row && isKeyOfOthers(before.value);

/** "葛清国（XZ-007）": a code in brackets behind the name. */
const idBehind = (name: string): string | null =>
  /[（(]\s*(?:工号|编号|ID|No\.?)?\s*[:：]?\s*([A-Za-z]{0,4}-?\d{2,12})\s*[)）]$/iu.exec(name)?.[1] ?? null;

const idIn = (title: string): string | null =>
  /(?:工号|编号|职号|员工号|ID|No\.)\s*[:：]?\s*([A-Za-z]{0,4}-?\d{2,12})(?!\d)/iu.exec(title)?.[1] ??
  /(?<![\w])([A-Z]{1,4}-?\d{2,6})(?!\w)/u.exec(title)?.[1] ??
  null;

function factsOf(view: SheetView, facts: readonly SheetFact[], issues: IssueList): FactSeries[] {
  return facts.flatMap(({ role, raw, value, at }): FactSeries[] => {
    const places = { kind: "cells", cells: [at] } as const;
    if (role === "hireDate" || role === "levelSince")
      return [{ factId: role, kind: "day", values: [readDay(view, raw, at, 0, issues)], places }];
    if (role === "education") return [{ factId: role, kind: "text", values: [value], places }];
    return role === "manager" ? [{ factId: "managerId", kind: "text", values: [value], places }] : [];
  });
}
