import type { CellValue } from "../../sheet/index.ts";
import { readLabel } from "../value/readLabel.ts";
import { readValue } from "../value/readValue.ts";
import { readOption } from "../value/readOption.ts";
import { mergeAt, textAt, textOf, valueAt, type SheetView } from "../view/sheetView.ts";
import { findQuestions } from "../layout/survey/findQuestions.ts";
import { isAnonymousRater } from "../words/isAnonymousRater.ts";
import { findCornerRole } from "../words/findCornerRole.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";
import { headsMarks } from "./headsMarks.ts";
import { headsPeriods } from "./headsPeriods.ts";
import { headsPeriodsOfPeople } from "./headsPeriodsOfPeople.ts";
import { isOverPeople } from "./isOverPeople.ts";
import { isKeyValueRow, namesOnePerson } from "./isKeyValueRow.ts";
import { isPersonAt, isScaleRow, type RowProfile } from "./rowProfile.ts";

/** How a row reads as the start of a table: labels of columns, people side by side, keys with values, or none. */
export type HeaderKind = "columns" | "people" | "keyValues" | null;

const identity = new Set<string>(["id", "name", "firstName", "lastName"]);
const keyRoles = new Set<string>([
  ...identity,
  "indicatorName",
  "department",
  "unit",
  "rater",
  "indicatorGroup",
]);

/** Decides whether this row heads a table, looking at the rows below it. */
export function headerKindOf(view: SheetView, profile: RowProfile): HeaderKind {
  const { hits, filled, texts, numbers, row } = profile;
  if (isScaleRow(view, row, filled) && hits.some(({ role }) => keyRoles.has(role))) return "columns";
  if (
    isRecord(view, profile) ||
    isIdRow(view, profile) ||
    [1, 2, 3].some((below) => isOverPeople(view, profile, row + below))
  )
    return null;
  if (headsSurvey(view, profile) || headsAnonymous(view, profile)) return "columns";
  if (headsPeriods(view, profile) || headsPeriodsOfPeople(view, profile)) return "columns";
  if (headsMarks(view, profile)) return "columns";
  if (isRaterHeader(view, profile) || isMatrixHeader(view, profile)) return "columns";
  if (hits.every(({ role }) => role === "rater" || role === "period")) return null;
  const percents = filled.filter((column) => isPercentText(valueAt(view, row, column))).length;
  if (numbers + percents > (texts - percents) * 0.6) return null;
  if (namesOnePerson(view, profile)) return "keyValues";
  const person = hits.find(({ role }) => identity.has(role));
  if (person !== undefined) {
    const right = filled.filter((column) => column > person.column);
    const people = right.filter((column) => isPersonAt(view, row, column));
    const isOnlyKey = !hits.some(({ role, column }) => identity.has(role) && column > person.column);
    const areMost = people.length >= 2 && people.length >= right.length * 0.6;
    if (isOnlyKey && person.role !== "id" && (areMost || mayBePeople(view, row, person.column, right)))
      return "people";
  }
  const colons = filled.filter((column) => isKeyWithColon(textAt(view, row, column))).length;
  if (colons > filled.length * 0.4) return "keyValues";
  if (isKeyValueRow(view, profile)) return "keyValues";
  const strong = hits.filter(({ role }) => role !== "period" && role !== "comment" && role !== "signature");
  const hasKey = hits.some(({ role }) => keyRoles.has(role));
  const kinds = new Set(strong.map(({ role }) => role)).size;
  if (
    strong.length >= 2 &&
    (kinds >= 2 || strong.some(({ role }) => role === "rater")) &&
    filled.length >= 2 &&
    hits.length >= Math.min(3, filled.length * 0.3)
  )
    return "columns";
  if (hasKey && filled.length >= 3 && texts >= filled.length * 0.7) return "columns";
  if (hasKey && headsOptions(view, profile)) return "columns";
  return headsForm(view, profile) ? "columns" : null;
}

/**
 * "销售顾问 | 直接上级 | 60% | 92" with the same words right above or below: a row of an export whose entries happen to be
 * words of headings. No heading stands twice below itself.
 */
const isRecord = (view: SheetView, { hits, filled, numbers, row }: RowProfile): boolean =>
  numbers > 0 &&
  hits.length > 0 &&
  filled.length >= 6 &&
  hits.every(({ column }) =>
    [row - 1, row + 1].some(
      (other) => other >= 0 && textAt(view, other, column) === textAt(view, row, column),
    ),
  );

const isPercentText = (value: CellValue): boolean =>
  typeof value === "string" && /^[\d.]+%$/u.test(textOf(value));

/** "行为项目 | 评价等级" merged over the steps of a scale below it. */
const headsOptions = (view: SheetView, { filled, texts, row }: RowProfile): boolean =>
  texts === filled.length &&
  filled.some((column) => {
    const { columnCount, rowCount } = mergeAt(view, row, column) ?? { columnCount: 1, rowCount: 1 };
    const steps = Array.from({ length: columnCount }, (_, index) => textAt(view, row + 1, column + index));
    return columnCount >= 3 && rowCount === 1 && steps.every((text) => readOption(text) !== null);
  });

/** "Section A – Job performance | Rating (1-5) | Comments": texts below the first heading, values below that of scores. */
function headsForm(view: SheetView, { hits, filled, texts, row }: RowProfile): boolean {
  const [first, ...others] = filled;
  if (first === undefined || others.length === 0 || others.length > 6 || texts < filled.length) return false;
  const scored = hits
    .filter(({ role, column }) => valued.has(role) && column > first)
    .map(({ column }) => column);
  const isKnown = others.every((column) => hits.some((hit) => hit.column === column));
  if (scored.length === 0 || !isKnown || hits.some(({ column }) => column === first)) return false;
  return [1, 2].every((below) => {
    const text = textAt(view, row + below, first);
    const isNamed = /\p{L}/u.test(text) && looksLikePerson(text) < 0.6 && readLabel(text).role === null;
    const kinds = scored.map((column) => readValue(valueAt(view, row + below, column), null).kind);
    return (
      isNamed &&
      kinds.every((kind) => kind !== "unreadable") &&
      (below > 1 || kinds.some((kind) => kind === "number" || kind === "word"))
    );
  });
}

const valued = new Set<string>(["score", "rater", "fullMarks", "weight", "total"]);

/** "Colleague | Trust | Delivery": who was rated is called by what they are to the rater; names and numbers follow. */
function isRaterHeader(view: SheetView, { hits, filled, texts, row }: RowProfile): boolean {
  const [first, ...others] = filled;
  if (first === undefined || others.length < 2 || texts < filled.length || hits.length !== 1) return false;
  if (hits[0]?.role !== "rater" || hits[0].column !== first) return false;
  return [1, 2].every(
    (below) =>
      looksLikePerson(textAt(view, row + below, first)) >= 0.5 &&
      others.every((column) => readValue(valueAt(view, row + below, column), null).kind !== "unreadable"),
  );
}

/** "序号 | 张敏-工作质量 | 李强-工作质量": questions about several people, with numbers or words below them. */
function headsSurvey(view: SheetView, { filled, texts, row }: RowProfile): boolean {
  if (texts < filled.length || filled.length < 3) return false;
  const questions = findQuestions(filled.map((column) => ({ column, typed: textAt(view, row, column) })));
  return (
    questions?.some(({ column }) =>
      ["number", "word"].includes(readValue(valueAt(view, row + 1, column), null).kind),
    ) === true
  );
}

/** "序号 | 授权 | 沟通": raters without names ("评价人1", "评价人2") and numbers below. */
const headsAnonymous = (view: SheetView, { hits, filled, texts, row }: RowProfile): boolean =>
  filled.length >= 3 &&
  texts === filled.length &&
  !hits.some(({ role }) => identity.has(role)) &&
  [1, 2].every(
    (below) =>
      isAnonymousRater(textAt(view, row + below, filled[0] ?? 0)) &&
      filled
        .slice(1)
        .every((column) => readValue(valueAt(view, row + below, column), null).kind !== "unreadable"),
  );

/** "Employee No. | 1201 | 1202" typed as text, right above "Employee Name | …": no header of its own. */
const isIdRow = (view: SheetView, { hits, filled, row }: RowProfile): boolean =>
  hits.length === 1 &&
  hits[0]?.role === "id" &&
  hits[0].column === filled[0] &&
  filled.slice(1).every((column) => /^\d{2,}$/u.test(textAt(view, row, column))) &&
  readLabel(textAt(view, row + 1, filled[0])).role?.role === "name";

/** The same texts side by side and below each other: people rate people, whatever they are called. */
function isMatrixHeader(view: SheetView, { filled, texts, row }: RowProfile): boolean {
  const [first, ...others] = filled;
  if (first === undefined || others.length < 2 || texts < filled.length) return false;
  const corner = findCornerRole(textAt(view, row, first));
  if (corner === null) return false;
  const across = new Set(others.map((column) => textAt(view, row, column)));
  const below = Array.from({ length: others.length }, (_, index) => textAt(view, row + 1 + index, first));
  const shared = below.filter((text) => across.has(text)).length;
  return shared >= 2 && shared >= others.length * 0.6;
}

/** "Employee Name | Clara Voss | Yuki Tanaka" above labels that are surely no names. */
const mayBePeople = (view: SheetView, row: number, key: number, right: readonly number[]): boolean =>
  right.length >= 2 &&
  right.every((column) => looksLikePerson(textAt(view, row, column)) >= 0.5) &&
  [1, 2].every((below) => {
    const text = textAt(view, row + below, key);
    return text !== "" && looksLikePerson(text) < 0.35;
  });

/** "姓名：" or "姓名：张三"; a header that says its full marks behind a colon is none ("质量（满分：30）"). */
const isKeyWithColon = (text: string): boolean =>
  /[:：]\s*$|[:：].+/u.test(text) && readLabel(text).weight === null && readLabel(text).scale === null;
