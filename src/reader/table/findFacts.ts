import { compactText } from "../text/compactText.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { originalPart } from "../text/originalPart.ts";
import { readAbsence } from "../value/readAbsence.ts";
import { readLabel } from "../value/readLabel.ts";
import { readPeriod } from "../value/readPeriod.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";
import { findWordRole } from "../words/findWordRole.ts";
import { isKeyOfOthers } from "../words/isKeyOfOthers.ts";
import type { WordRole } from "../words/wordRole.ts";
import { mergeAt, placeOf, textAt, valueAt, type SheetView } from "../view/sheetView.ts";
import type { CellValue } from "../../sheet/index.ts";

/** A key with its value ("姓名：张三"), or a title, found outside a table's rows. */
export interface SheetFact {
  readonly role: WordRole | "title" | "text";
  readonly key: string;
  readonly value: string;
  /** The value's own cell where it is not text. */
  readonly raw: CellValue;
  readonly at: string;
  readonly row: number;
  /** The key is no known word: that the value is a person says what it is. */
  readonly isGuessed?: true;
}

const inline =
  /([\p{L}/（）(). ]{1,20}?)\s*[:：]\s*([^:：]*?)(?=\s+[\p{L}（）()/.]{2,12}\s*[:：]|[;；,，]\s*[\p{L}]{2,10}\s*[:：]|$)/gu;
const keyRoles = new Set<WordRole>([
  "id",
  "name",
  "firstName",
  "lastName",
  "department",
  "unit",
  "role",
  "level",
  "hireDate",
  "levelSince",
  "education",
  "manager",
  "rater",
  "raterRelation",
  "period",
  "total",
  "grade",
  "certificates",
  "personal",
  "money",
  "score",
  "sequence",
]);

/** Reads titles, keys with values and notes in rows [top, bottom), columns [left, right). */
export function findFacts(
  view: SheetView,
  top: number,
  bottom: number,
  left: number,
  right: number,
): readonly SheetFact[] {
  const facts: SheetFact[] = [];
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1) {
      const text = textAt(view, row, column);
      if (text === "") continue;
      const found = factsOfCell(view, row, column, text);
      facts.push(...found);
      const consumed = found.find(({ role }) => role !== "text" && role !== "title");
      if (consumed !== undefined && consumed.at !== placeOf(view, row, column))
        column = nextFilled(view, row, column) ?? column;
    }
  return facts;
}

function factsOfCell(view: SheetView, row: number, column: number, text: string): SheetFact[] {
  const at = placeOf(view, row, column);
  const typed = typedAt(view, row, column);
  const pairs = inlinePairs(text.replace(/_{2,}/gu, " ")).filter(
    ([key, value]) => pairRole(keyIn(key), value) !== null,
  );
  const isLoneKey = pairs.length <= 1 && (pairs[0]?.[1] ?? "").trim() === "";
  if (pairs.length > 0 && !isLoneKey)
    return [
      ...titleBefore(text, at, row),
      ...pairs.flatMap(([typedKey, typedValue]): SheetFact[] => {
        // The bracket that all keys stand in closes behind the last value.
        const value = typedValue.trim().replace(/(?<=^[^([（【]*)\s*[)\]）】]$/u, "");
        const key = keyIn(typedKey);
        const role = pairRole(originalPart(key, typed), value);
        if (role === null || value === "" || readAbsence(value) !== null) return [];
        const fact = { role, key, value: originalPart(value, typed), raw: value, at, row };
        if (role === "name" && roleOf(key) === null) return withPeriod({ ...fact, isGuessed: true });
        return inParts(fact).flatMap(withPeriod);
      }),
    ];
  const role = roleOf(typed);
  if (role !== null) {
    const next = nextFilled(view, row, column);
    // "2024年第一季度考核得分" heads a table; a bare key without a value says nothing.
    if (next === null) return readPeriod(text) === null ? [] : [titleOf(view, row, column, text, typed)];
    const value = textAt(view, row, next);
    if (value === "" || isKey(value) || readAbsence(value) !== null) return [];
    return inParts({
      role,
      key: canonicalText(text),
      value: originalPart(value, typedAt(view, row, next)),
      raw: valueAt(view, row, next),
      at: placeOf(view, row, next),
      row,
    });
  }
  return [titleOf(view, row, column, text, typed)];
}

/** The first word of keys of two words. */
const begins =
  /^(employee|emp\.?|staff|personnel|job|dept\.?|department|review|appraisal|evaluation|hire|start|joining|line|direct|reporting)$/iu;

/** Keys and values of one text: in "Employee: Ada Noor   Personnel No.: 31" the second key has two words. */
function inlinePairs(text: string): readonly (readonly [key: string, value: string])[] {
  // "部 门：财务部": two characters with a space between them are one key.
  const joined = text.replace(/(?<=^|\s)(\p{Script=Han})\s{1,4}(\p{Script=Han})(?=\s*[:：])/gu, "$1$2");
  const pairs = [...joined.matchAll(inline)].map((match): [string, string] => [
    match[1] ?? "",
    match[2] ?? "",
  ]);
  pairs.forEach((pair, index) => {
    const next = pairs[index + 1];
    const [, rest = "", word = ""] = /^(.*\S)\s+(\S+)$/u.exec(pair[1].trim()) ?? [];
    if (next === undefined || !begins.test(word) || roleOf(`${word} ${next[0].trim()}`) === null) return;
    pair[1] = rest;
    next[0] = `${word} ${next[0].trim()}`;
  });
  return pairs;
}

function titleOf(view: SheetView, row: number, column: number, text: string, typed: string): SheetFact {
  const wide = mergeAt(view, row, column)?.columnCount ?? 1;
  const role = wide >= 3 || text.length >= 6 ? "title" : "text";
  return { role, key: "", value: text, raw: typed, at: placeOf(view, row, column), row };
}

/** "季度评价表  姓名：…": the last word of a Chinese text in front of a colon is the key where the whole is none. */
function keyIn(typed: string): string {
  const whole = typed.trim();
  const last = whole.split(/\s+/u).at(-1) ?? whole;
  return roleOf(whole) === null && /^\p{Script=Han}{2,8}$/u.test(last) && roleOf(last) !== null
    ? last
    : whole;
}

/** "2025年第三季度绩效考核表（姓名：…）": what stands before the bracket of keys is a title. */
function titleBefore(text: string, at: string, row: number): SheetFact[] {
  const value = /^([^:：]{4,}?)(?:\s*[(（【[]\s*[\p{L} ]{1,12}|\s+\p{Script=Han}{2,8})\s*[:：]/u.exec(
    text,
  )?.[1];
  return value === undefined ? [] : [{ role: "title", key: "", value, raw: value, at, row }];
}

const typedAt = (view: SheetView, row: number, column: number): string => {
  const value = valueAt(view, row, column);
  return typeof value === "string" ? value : textAt(view, row, column);
};

/** "岗位：项目经理 2024年第三季度": a period behind the value is a fact of its own. */
function withPeriod(fact: SheetFact): SheetFact[] {
  if (fact.role === "period") return [fact];
  const period = readPeriod(fact.value);
  const start = period === null ? -1 : fact.value.indexOf(period.matched);
  if (period === null || start < 2 || !/[\s,，;；]$/u.test(fact.value.slice(0, start))) return [fact];
  const value = fact.value.slice(0, start).replace(/[\s,，;；]+$/u, "");
  return [
    { ...fact, value, raw: value },
    { ...fact, role: "period", key: "", value: period.matched, raw: period.matched },
  ];
}

/** "部门/岗位 | 财务部/会计": two keys with a value each. */
function inParts(fact: SheetFact): SheetFact[] {
  const keys = fact.key.split("/").map((part) => part.trim());
  const values = fact.value.split(/[/／]/u).map((part) => part.trim());
  const roles = keys.map(roleOf);
  if (keys.length !== 2 || values.length !== 2 || new Set(roles).size !== 2 || values.includes(""))
    return [fact];
  return keys.flatMap((key, index): SheetFact[] => {
    const [role = null, value = ""] = [roles[index], values[index]];
    return role === null ? [] : [{ ...fact, role, key, value, raw: value }];
  });
}

function roleOf(key: string): WordRole | null {
  const role = readLabel(key).role?.role ?? findWordRole(compactText(key))?.role ?? null;
  return role !== null && keyRoles.has(role) ? role : null;
}

/** "店员：苏小小", "Owner: Gwen Tate": a key that we do not know, and surely a person: the one whom it is about. */
function pairRole(key: string, value: string): WordRole | null {
  const role = roleOf(key);
  if (role !== null || isKeyOfOthers(key) || /[\d%]/u.test(key)) return role;
  return looksLikePerson(value.trim()) >= 0.5 && key.trim().length >= 2 ? "name" : null;
}

/** Surely a key itself: "部门" is, "项目部" and "业务员" may be values. */
const isKey = (text: string): boolean =>
  roleOf(text) !== null && (findWordRole(compactText(text))?.confidence ?? 0) >= 0.93;

/** The next cell to the right that holds something, over at most four blanks; merged keys count once. */
function nextFilled(view: SheetView, row: number, column: number): number | null {
  const merge = mergeAt(view, row, column);
  const start = merge === null ? column + 1 : merge.column + merge.columnCount;
  for (let next = start; next < Math.min(view.columnCount, start + 4); next += 1)
    if (textAt(view, row, next) !== "") return next;
  return null;
}
