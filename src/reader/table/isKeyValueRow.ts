import { readLabel } from "../value/readLabel.ts";
import { readPeriod } from "../value/readPeriod.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";
import { isBlankAt, mergeAt, textAt, valueAt, type SheetView } from "../view/sheetView.ts";
import { isPersonAt, type RowProfile } from "./rowProfile.ts";

/** Keys and values in turn: "姓名 | 张三 | 部门 | 市场部". A key is followed by a value that is no label. */
export function isKeyValueRow(view: SheetView, profile: RowProfile): boolean {
  return (
    holdsPairs(view, profile) ||
    followsKeys(view, profile) ||
    namesOnePerson(view, profile) ||
    alternates(view, profile)
  );
}

/** "姓名 | 张三 | 学校 | 某大学": one person behind the key of names, and none in the next place or below. */
export function namesOnePerson(view: SheetView, { hits, filled, row }: RowProfile): boolean {
  const [key, value, next] = filled;
  if (key === undefined || value === undefined || next === undefined || filled.length % 2 !== 0) return false;
  const isName = hits.some(({ column, role }) => column === key && role === "name");
  const last = filled.at(-1) ?? next;
  const isPair = !isPersonAt(view, row, next) || /\d/u.test(textAt(view, row, filled[3] ?? next));
  return (
    isName &&
    isPair &&
    (isPersonAt(view, row, value) ||
      (mayBePersonAt(view, row, value) && !mayBePersonAt(view, row + 1, key))) &&
    !isPersonAt(view, row, last) &&
    typeof valueAt(view, row + 1, value) !== "number" &&
    !isPersonAt(view, row + 1, key)
  );
}

/** Two or three capitalised words, though no first name that is known. */
const mayBePersonAt = (view: SheetView, row: number, column: number): boolean =>
  looksLikePerson(textAt(view, row, column)) >= 0.5;

/**
 * Every cell is a key or the value behind one, and a value is surely one: a person, a date, a code, a period. A header
 * has such cells too ("1月"), but then numbers stand below them.
 */
function holdsPairs(view: SheetView, { hits, filled, row }: RowProfile): boolean {
  const keys = new Map(
    hits.map(({ column, role, confidence }) => [column, confidence > 0.85 ? role : "other"]),
  );
  let [pairs, lone, sure] = [0, 0, 0];
  for (let index = 0; index < filled.length; index += 1) {
    const column = filled[index] ?? 0;
    if (!keys.has(column)) return false;
    const next = filled[index + 1];
    if (next === undefined || (keys.has(next) && !isSurelyValue(view, row, next, keys.get(column)))) {
      lone += 1;
      continue;
    }
    pairs += 1;
    index += 1;
    if (isSurelyValue(view, row, next, keys.get(column)) && !holdsEntryAt(view, row + 1, next)) sure += 1;
    if (isPersonAt(view, row + 1, column)) return false;
  }
  return pairs >= 1 && sure >= 1 && pairs >= lone;
}

/** A number, unless it is one of those that head options ("KPI | 5 | 4 | 3 | 2 | 1"). */
function holdsEntryAt(view: SheetView, row: number, column: number): boolean {
  const numbers = Array.from({ length: view.columnCount }, (_, other) => valueAt(view, row, other)).filter(
    (value) => typeof value === "number",
  );
  const [first = 0, second = 0] = numbers;
  const step = second - first;
  const areOptions =
    numbers.length >= 3 &&
    Math.abs(step) === 1 &&
    numbers.every((number, index) => number === first + index * step);
  return typeof valueAt(view, row, column) === "number" && !areOptions;
}

/**
 * "入职时间 | 2025-01-06 | 试用期 | 三个月 | 岗位 | 储备干部": known keys in every second place only, most of them, one of them
 * in front of what is surely a value.
 */
function alternates(view: SheetView, { hits, filled, row }: RowProfile): boolean {
  if (filled.length < 4 || filled.length % 2 !== 0) return false;
  const sure = hits.filter(({ confidence }) => confidence >= 0.88);
  const places = sure.map(({ column }) => filled.indexOf(column));
  // "沈长风", "王力": a surname in front of what ends many a heading.
  const name = sure.find(({ role }) => role === "name");
  const isHead = name === undefined || looksLikePerson(textAt(view, row + 1, name.column)) >= 0.3;
  const areKeys = places.every((place) => place % 2 === 0) && places.includes(0);
  return (
    areKeys &&
    places.length >= 2 &&
    places.length >= filled.length * 0.25 &&
    places.some((place) => {
      const value = filled[place + 1] ?? 0;
      const text = textAt(view, row, value);
      const isSure =
        isPersonAt(view, row, value) ||
        (!isHead && filled[place] === name.column && looksLikePerson(text) >= 0.3) ||
        /^\d{4}[-./年]\d{1,2}|^[a-z]{1,5}[-_ ]?\d{2,}$/iu.test(text);
      return isSure && typeof valueAt(view, row + 1, value) !== "number";
    })
  );
}

/** A person, a date, a code; a period only behind a key that asks for one, for periods head columns too. */
function isSurelyValue(view: SheetView, row: number, column: number, key: string | undefined): boolean {
  const value = valueAt(view, row, column);
  if (typeof value === "number") return true;
  const text = textAt(view, row, column);
  if (isPersonAt(view, row, column)) return true;
  const { weight, scale, role } = readLabel(text);
  if (weight !== null || scale !== null || role !== null) return false;
  if (readPeriod(text) !== null) return key === "period";
  return /^[a-z]{0,5}[-_ ]?\d{2,}[-\d./年月日]*$/iu.test(text);
}

function followsKeys(view: SheetView, { hits, filled, row }: RowProfile): boolean {
  const sure = hits.filter(({ confidence }) => confidence >= 0.88);
  const hitColumns = new Set(sure.map(({ column }) => column));
  const keys = sure.filter(({ role }) => role !== "score" && role !== "total");
  if (keys.length === 0 || filled.length > keys.length * 2 + 1) return false;
  const isFollowed = keys.every(({ column }) => {
    const next = filled[filled.indexOf(column) + 1];
    return next === undefined || !hitColumns.has(next);
  });
  if (!isFollowed || filled.length < 2) return false;
  const first = keys[0];
  if (first === undefined || filled[0] !== first.column) return false;
  if (headsGroups(view, row, first.column)) return false;
  const next = filled[1];
  const below = textAt(view, row + 1, first.column);
  if (next !== undefined && first.role === "name" && isPersonAt(view, row, next))
    return !(looksLikePerson(below) >= 0.6);
  const belowLabel = below === "" ? null : readLabel(below);
  const isBelowKey = below === "" || belowLabel?.role !== null || belowLabel.rater !== null;
  const isLonePair =
    first.role === "name" && filled.length === 2 && looksLikePerson(textAt(view, row, next ?? 0)) >= 0.3;
  return (
    isBelowKey &&
    filled.length <= keys.length * 2 &&
    (keys.length >= 2 || (isLonePair && below !== "")) &&
    !areAdjacent(filled, hitColumns)
  );
}

/** "Full Name" beside "Behaviours" and "Customer" over three columns each, and labels below them: a header of two rows. */
function headsGroups(view: SheetView, row: number, column: number): boolean {
  const below = row + (mergeAt(view, row, column)?.rowCount ?? 1) - 1;
  if (below === row) return false;
  let [labels, under] = [0, 0];
  for (let other = column + 1; other < view.columnCount; other += 1) {
    if (isBlankAt(view, below, other)) continue;
    labels += 1;
    if ((mergeAt(view, row, other)?.columnCount ?? 1) > 1) under += 1;
  }
  return labels >= 3 && under >= labels * 0.5;
}

const areAdjacent = (filled: readonly number[], hits: ReadonlySet<number>): boolean =>
  filled.some((column, index) => hits.has(column) && hits.has(filled[index + 1] ?? -1));
