import type { SkippedRowReason } from "../../core/index.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { compactText } from "../text/compactText.ts";
import { readAbsence } from "../value/readAbsence.ts";
import { readLabel } from "../value/readLabel.ts";
import { headsTargets, isExample, roleOfWeights } from "../words/asideWords.ts";
import { isPlainKey } from "../words/isPlainKey.ts";
import { namesSigner } from "../words/findSigner.ts";
import { findRowReason } from "../words/rowWords.ts";
import { isBlankAt, mergeAt, shownTextAt, textAt, valueAt, type SheetView } from "../view/sheetView.ts";
import { keyOf } from "../table/keyOf.ts";
import { departmentOfRow } from "../table/departmentOfRow.ts";
import { resultRows } from "./result/resultRows.ts";
import { footerRows } from "./people/footerRows.ts";
import { isResultOfRaters } from "./people/raters/isResultOfRaters.ts";
import type { TableFrame } from "../table/tableFrame.ts";

/** Rows of a table that are people, and the others with the reason why they are not. */
export interface PeopleRows {
  readonly rows: Int32Array;
  readonly skipped: readonly {
    readonly row: number;
    readonly reason: SkippedRowReason;
    readonly text: string;
    /** Only its numbers say so: a doubt. */
    readonly isAssumed?: boolean;
  }[];
  /** Rows with values but nobody's name or id. */
  readonly nameless: readonly number[];
}

/** The columns that say who a row is about. */
export interface KeyColumns {
  readonly name: number | null;
  readonly id: number | null;
  readonly fillsDown: boolean;
  /** Says as whom each row was rated; null where no column does. */
  readonly relation?: number | null;
}

/** Which rows are people? A row needs a name or an id that is no word of totals, notes or signatures. */
export function findPeopleRows(frame: TableFrame, keys: KeyColumns, hidden: ReadonlySet<number>): PeopleRows {
  const { view } = frame;
  const rows: number[] = [];
  const skipped: PeopleRows["skipped"][number][] = [];
  const nameless: number[] = [];
  const header = headerTexts(frame, keys);
  const foot = footerRows(frame, keys.id);
  const told = [keyOf(frame, ["period"]), keyOf(frame, ["indicatorName"])];
  for (let row = frame.bodyTop; row < frame.bodyBottom; row += 1) {
    if (hidden.has(row)) {
      skipped.push({ row, reason: "hidden", text: firstText(view, row, frame) });
      continue;
    }
    const reason = frame.repeatedRows.has(row)
      ? "repeatedHeader"
      : row === frame.weightRow
        ? "weights"
        : foot.has(row)
          ? "signature"
          : departmentOfRow(view, row, frame.left, frame.right) !== null && !keys.fillsDown
            ? "department"
            : isOfRaters(view, keys, row)
              ? "total"
              : (whyNotPerson(frame, keys, row, header) ?? resultOfOthers(view, told, row));
    if (reason === null) rows.push(row);
    else if (reason === "noPerson" && keys.fillsDown && rows.length > 0) rows.push(row);
    else if (reason !== "blank") {
      skipped.push({ row, reason, text: firstText(view, row, frame) });
      if (reason === "noPerson") nameless.push(row);
    }
  }
  const results = keys.fillsDown ? new Map<number, string>() : resultRows(frame, keys, rows);
  for (const [row, certainty] of results)
    skipped.push({
      row,
      reason: "average",
      text: firstText(view, row, frame),
      ...(certainty === "assumed" ? { isAssumed: true } : {}),
    });
  if (results.size > 0) skipped.sort((one, other) => one.row - other.row);
  return { rows: Int32Array.from(rows.filter((row) => !results.has(row))), skipped, nameless };
}

const isOfRaters = (view: SheetView, { relation = null }: KeyColumns, row: number): boolean =>
  relation !== null && isResultOfRaters(valueAt(view, row, relation));

/**
 * "年度平均" in the column of periods, "小计" in that of indicators, under the name that is merged over it: what the rows
 * above it come to.
 */
function resultOfOthers(
  view: SheetView,
  columns: readonly (number | null)[],
  row: number,
): SkippedRowReason | null {
  const texts = columns.map((column) => (column === null ? "" : textAt(view, row, column)));
  const reasons = texts.map((text) => (text === "" ? null : reasonOf(text)));
  return reasons.find((reason) => reason !== null && ofResults.has(reason)) ?? null;
}

const ofResults: ReadonlySet<SkippedRowReason> = new Set(["average", "total", "subtotal"]);

function whyNotPerson(
  frame: TableFrame,
  { name, id }: KeyColumns,
  row: number,
  header: string,
): SkippedRowReason | null {
  const { view, left, right } = frame;
  const nameText = name === null ? "" : shownTextAt(view, row, name);
  const idText = id === null ? "" : shownTextAt(view, row, id);
  if (nameText === "" && idText === "")
    return isBlankRow(view, row, left, right)
      ? "blank"
      : (footerReason(view, row, left, right) ?? "noPerson");
  if (name !== null && nameText !== "" && nameText === header) return "repeatedHeader";
  const first = left === name || left === id ? "" : textAt(view, row, left);
  if (idText === "" && namesSigner(nameText)) return "signature";
  const reason = nobodyOf(nameText, idText, first);
  if (reason !== null) return reason;
  const isWideNote =
    name !== null && (mergeAt(view, row, name)?.columnCount ?? 1) > Math.max(3, (right - left) * 0.4);
  if (isWideNote || nameText.length > 40 || spansBoth(view, row, name, id)) return "note";
  if (nameText === "" && isSentence.test(idText) && isAlone(view, row, left, right, id)) return "note";
  if (name !== null && nameText !== "" && !isName(nameText, holdsNumber(view, row, left, right)))
    return idText !== "" && readAbsence(nameText) === null ? null : "noPerson";
  if (nameText === "" && name !== null && idText !== "" && !/\d/u.test(idText)) return "noPerson";
  if (isStatement.test(nameText) && isAlone(view, row, left, right, name)) return "note";
  // "人力资源部汇总" below a list without ids: names of people are shorter.
  const isOffice = keyOf(frame, ["name"]) === name && /^\p{Script=Han}{5,}$/u.test(nameText);
  if (idText === "" && (id !== null || isOffice) && isAlone(view, row, left, right, name)) return "signature";
  return null;
}

/** "权重：质量40%，速度60%" in the column of ids: no id has such signs. */
const isSentence = /[:：,，;；。%？！]|\.$|.{25}/u;

/**
 * "* 为本年度新聘，参照同岗评分": nobody's name has two parts of a sentence. Nor the end of one ("supported by facts.",
 * "Confidential."; but "Jr.").
 */
const isStatement =
  /\p{Script=Han}{2}[^\p{L}\d]*[,，;；。][^\p{L}\d]*\p{Script=Han}{2}|(^\p{Lu}?|\s)\p{Ll}{3,}\.$/u;

/** One cell over the columns of ids and of names is a sentence about the table: nobody's id is her name. */
function spansBoth(view: SheetView, row: number, name: number | null, id: number | null): boolean {
  if (name === null || id === null) return false;
  const merge = mergeAt(view, row, name);
  return merge !== null && id >= merge.column && id < merge.column + merge.columnCount;
}

/** A row among people that speaks of nobody in particular. */
function asideOf(text: string): SkippedRowReason | null {
  if (text.length > 30) return null;
  const compact = compactText(text);
  if (isExample(compact)) return "example";
  if (headsTargets(compact)) return "target";
  return /权重|比重|weight/u.test(compact) && roleOfWeights(compact) !== null ? "weights" : null;
}

const reasonOf = (text: string): SkippedRowReason | null => findRowReason(compactText(text));

/** What the words of a row say it is when it is nobody; most names and ids are settled by their characters. */
function nobodyOf(name: string, id: string, first: string): SkippedRowReason | null {
  const texts = [name, id, first].filter((text) => text !== "" && !isPlainKey(text));
  if (texts.length === 0) return null;
  for (const wordOf of [asideOf, reasonOf])
    for (const text of texts) {
      const reason = wordOf(text);
      if (reason !== null) return reason;
    }
  return rateReason(name);
}

/** Shares and numbers of people below a table; in a form the same words name indicators. */
const rateReason = (text: string): SkippedRowReason | null =>
  /^(不?及格|优秀|不?合格|达标|良好|优良|参评|通过|称职|[A-E甲乙丙丁][级等]?)(率|人数)$/u.test(text)
    ? "average"
    : null;

/** A name has a letter, is no header word and no statement. */
function isName(text: string, hasNumbers: boolean): boolean {
  if (!/\p{L}/u.test(text) || /[:：]/u.test(text)) return false;
  if (hasNumbers) return true;
  const label = readLabel(text);
  return (
    label.role === null ||
    label.role.confidence < 0.9 ||
    label.role.role === "role" ||
    label.role.role === "name"
  );
}

function holdsNumber({ grid }: SheetView, row: number, left: number, right: number): boolean {
  const values = grid.values[row] ?? [];
  for (let column = left; column < right; column += 1) if (typeof values[column] === "number") return true;
  return false;
}

function footerReason(view: SheetView, row: number, left: number, right: number): SkippedRowReason | null {
  for (let column = left; column < Math.min(right, left + 4); column += 1) {
    const text = textAt(view, row, column);
    const reason = text === "" ? null : findRowReason(compactText(text));
    if (reason !== null) return reason;
  }
  const filled = Array.from({ length: right - left }, (_, index) => left + index).filter(
    (column) => !isBlankAt(view, row, column),
  );
  const only = filled.length === 1 ? textAt(view, row, filled[0] ?? left) : "";
  return only.length > 12 ? "note" : null;
}

const isAlone = (view: SheetView, row: number, left: number, right: number, name: number | null): boolean => {
  for (let column = left; column < right; column += 1)
    if (column !== name && !isBlankAt(view, row, column)) return false;
  return true;
};

function isBlankRow(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column < right; column += 1) if (!isBlankAt(view, row, column)) return false;
  return true;
}

function firstText(view: SheetView, row: number, { left, right }: TableFrame): string {
  for (let column = left; column < right; column += 1) {
    const text = textAt(view, row, column);
    if (text !== "") return text.slice(0, 60);
  }
  return "";
}

function headerTexts(frame: TableFrame, { name }: KeyColumns): string {
  if (name === null) return "";
  const header = frame.columns.find(({ column }) => column === name)?.labels.at(-1);
  return header === undefined ? "" : canonicalText(header.typed);
}
