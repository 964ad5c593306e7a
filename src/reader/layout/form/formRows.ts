import type { SkippedRowReason } from "../../../core/index.ts";
import { compactText } from "../../text/compactText.ts";
import { plainText } from "../../text/plainText.ts";
import { isStarred } from "../../value/isStarred.ts";
import { readLabel } from "../../value/readLabel.ts";
import { readRange } from "../../value/readRange.ts";
import { readValue } from "../../value/readValue.ts";
import { findWordRole } from "../../words/findWordRole.ts";
import {
  formulaAt,
  isBlankAt,
  mergeAt,
  placeOf,
  shownAt,
  shownTextAt,
  textAt,
  valueAt,
  type SheetView,
} from "../../view/sheetView.ts";
import { isMarkAt } from "../../table/isMarkAt.ts";
import { sectionOfRow, type SectionHeading } from "../../table/sectionOfRow.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { FoundWeight } from "../tableReading.ts";
import { bodyRows } from "./bodyRows.ts";
import { headingRows } from "./headingRows.ts";
import { isNumberAt } from "./isNumberAt.ts";
import { isOfPoints, nameOfPoints, pointsHeading } from "./pointsHeading.ts";
import { isTotalName, reasonOfRow } from "./reasonOfRow.ts";
import { resultColumns } from "./resultColumns.ts";
import { totalAmong } from "./totalAmong.ts";
import type { FormColumns } from "./formColumns.ts";

/** An indicator of a form and the rows that belong to it (several where a rubric gives it a row per band). */
export interface FormRow {
  readonly names: readonly string[];
  /** Cell of the heading row that names the outermost area; null where a column does. */
  readonly sectionAt: string | null;
  readonly rows: readonly number[];
  /** Weight of the area right above it, where a row of its own gives it. */
  readonly areaWeight?: FoundWeight;
}

export interface FormRows {
  readonly indicators: readonly FormRow[];
  readonly skipped: readonly {
    readonly row: number;
    readonly reason: SkippedRowReason;
    readonly text: string;
  }[];
  /** Row of the total, null where there is none. */
  readonly totalRow: number | null;
  /** Row of the grade of the whole, null where there is none. */
  readonly gradeRow: number | null;
  /** Rows of points outside the weighted sum. */
  readonly adjustments: readonly { readonly row: number; readonly name: string }[];
}

/** "部门意见", "主管评语": what somebody says of the whole. */
const opinion =
  /(意见|评语|总结|建议|结论)$|^(overall )?(comments?|remarks?|summary|conclusions?|recommendations?)$/u;

/** Columns whose cells are numbers of an indicator: scores, weights, actuals. */
export function valueColumnsOf(columns: FormColumns): readonly number[] {
  return [
    ...columns.scores.map(({ header }) => header.column),
    ...columns.levelScores,
    ...columns.options.flatMap(({ columns: own }) => own.map(({ column }) => column)),
    ...[columns.weight, columns.fullMarks, columns.actual, columns.target].filter(
      (column) => column !== null,
    ),
  ];
}

/**
 * Groups the rows of a form into indicators; totals, notes and signatures are told apart.
 *
 * @param heading - Heading right above the table, which names the area of its first rows.
 */
export function findFormRows(
  frame: TableFrame,
  columns: FormColumns,
  heading: SectionHeading | null,
): FormRows {
  const { view } = frame;
  const valueColumns = valueColumnsOf(columns);
  const indicators: { names: string[]; rows: number[]; sectionAt: string | null }[] = [];
  const skipped: { row: number; reason: SkippedRowReason; text: string }[] = [];
  const adjustments: { row: number; name: string }[] = [];
  const factors: { row: number }[] = [];
  const totals: number[] = [];
  let gradeRow: number | null = null;
  let above: readonly string[] = [];
  let section = heading;
  let points: string | null = null;
  let hasEnded = false;
  const headings = headingRows(frame, columns);
  const lastRead = bodyRows(frame).findLast((row) =>
    valueColumns.some((column) => isReadAt(frame, row, column)),
  );
  for (let row = frame.bodyTop; row < frame.bodyBottom; row += 1) {
    const first = firstText(frame, row);
    const holdsValue = valueColumns.some((column) => !isBlankAt(view, row, column));
    if (first === "" && !holdsValue) continue;
    const headed = pointsHeading(frame, columns, row);
    if (headed !== null) {
      points = headed;
      continue;
    }
    const found = holdsValue || hasEnded ? null : headings.has(row) ? first : sectionOfRow(frame, row);
    if (found !== null) points = null;
    if (found !== null && columns.names.length === 1) {
      section = { text: found, at: placeOf(view, row, frame.left) };
      continue;
    }
    const isRead = valueColumns.some((column) => isReadAt(frame, row, column));
    if (!isRead && opinion.test(compactText(first))) {
      skipped.push({ row, reason: "note", text: first.slice(0, 60) });
      continue;
    }
    if (isKeyOfPoints(frame, columns, row, first)) {
      adjustments.push({ row, name: plainText(first) });
      continue;
    }
    const share = columns.weight ?? columns.fullMarks;
    const isUnweighted = share !== null && !isNumberAt(view, { row, column: share });
    const isTotal = isUnweighted && isTotalName(first) && holdsResult(frame, columns, row);
    const reason = reasonOfRow(frame, columns, row, first) ?? (isTotal ? "total" : null);
    const isBand = isContinuation(frame, columns, row);
    const isKeyValue =
      !isBand && (holdsValue ? isKeyWithText(view, row, first, valueColumns) : /[:：]/u.test(first));
    if ((reason !== null && !isBand) || isKeyValue || hasEnded || (!holdsValue && isWideNote(frame, row))) {
      if (reason === "total") totals.push(row);
      // "2. 基本符合要求" between scored rows is a step of a scale.
      const isBelow = row > (lastRead ?? row);
      const isNote = reason === "note" && !holdsValue;
      if (reason === "signature" || (isBelow && (isKeyValue || isNote))) hasEnded = true;
      skipped.push({ row, reason: reason ?? "note", text: first.slice(0, 60) });
      continue;
    }
    const own = namesOfRow(frame, columns, row, above);
    const isOutside = share === null ? isBesideMarks(frame, columns, row) : isUnweighted;
    const kind = points ?? (isOutside ? [first, ...own].find(isOfPoints) : undefined);
    if (kind !== undefined) {
      adjustments.push({ row, name: nameOfPoints(kind, own.at(-1)) });
      continue;
    }
    if ((isUnweighted || share === null) && isGradeRow(frame, columns, row, first)) {
      if (findWordRole(compactText(first))?.role === "grade") gradeRow ??= row;
      skipped.push({ row, reason: "note", text: first.slice(0, 60) });
      continue;
    }
    const isFactor = isUnweighted && findWordRole(compactText(first))?.role === "money";
    const isStars = resultColumns(columns).some((column) => isStarred(valueAt(view, row, column)));
    if (totals.length > 0 && (isFactor || isStars)) {
      if (isFactor) factors.push({ row });
      skipped.push({ row, reason: "note", text: first.slice(0, 60) });
      continue;
    }
    const names = own.length === 0 || section === null ? own : [section.text, ...own];
    const previous = indicators.at(-1);
    const isOfNextRater = columns.relation !== null && previous?.names.join() === names.join();
    if (
      previous !== undefined &&
      (names.length === 0 || isOfNextRater || isContinuation(frame, columns, row))
    ) {
      previous.rows.push(row);
      continue;
    }
    if (names.length === 0) continue;
    const isText = valueColumns.every(
      (column) => isBlankAt(view, row, column) || textAt(view, row, column).length > 6,
    );
    if (totals.length > 0 && ((isText && row > (lastRead ?? row)) || isComputed(frame, columns, row))) {
      skipped.push({ row, reason: "note", text: first.slice(0, 60) });
      continue;
    }
    above = own;
    indicators.push({ names, rows: [row], sectionAt: section?.at ?? null });
  }
  const totalRow = totalAmong(frame, columns, totals, [...adjustments, ...factors]);
  return { indicators: nameTwins(frame, columns, indicators), skipped, totalRow, gradeRow, adjustments };
}

/** "加分项：首单大客户 | 3": points with what they are for, among the scores or the weighted scores. */
const isKeyOfPoints = (frame: TableFrame, columns: FormColumns, row: number, first: string): boolean =>
  isOfPoints(/^([^:：]{2,8})[:：]./u.exec(first)?.[1] ?? "") && holdsResult(frame, columns, row);

/** Points where all others have a mark: a number that is none, or that is written across the columns for marks. */
const isBesideMarks = ({ view }: TableFrame, { options }: FormColumns, row: number): boolean =>
  options.some(({ columns: own }) => {
    const filled = own.filter(({ column }) => !isBlankAt(view, row, column));
    return filled.some(
      ({ column }) => !isMarkAt(view, row, column) || (mergeAt(view, row, column)?.columnCount ?? 1) > 1,
    );
  });

/** "Pro-rated to 50 | =G26*50/100" below a total: what is made of it. */
const isComputed = ({ view }: TableFrame, { scores }: FormColumns, row: number): boolean => {
  const held = scores.filter(({ header }) => isNumberAt(view, { row, column: header.column }));
  return held.length > 0 && held.every(({ header }) => formulaAt(view, row, header.column) !== null);
};

/** "考核等级 | 良好": the grade of the whole, in words, beside nothing else. */
const isGradeRow = (frame: TableFrame, columns: FormColumns, row: number, first: string): boolean =>
  ["grade", "total"].includes(findWordRole(compactText(first))?.role ?? "") &&
  !holdsResult(frame, columns, row);

const holdsResult = ({ view }: TableFrame, columns: FormColumns, row: number): boolean =>
  resultColumns(columns).some((column) => isNumberAt(view, { row, column }));

const isReadAt = ({ view }: TableFrame, row: number, column: number): boolean =>
  !isBlankAt(view, row, column) && readValue(valueAt(view, row, column), null).kind !== "unreadable";

/** "Recommendation: | Confirm employment": the text under the scores is the value of a key. */
const isKeyWithText = (view: SheetView, row: number, first: string, values: readonly number[]): boolean =>
  /^[^:：]{1,16}[:：]/u.test(first) &&
  values.every(
    (column) =>
      isBlankAt(view, row, column) || readValue(valueAt(view, row, column), null).kind === "unreadable",
  );

/** Areas and indicator of a row; a blank area takes the one above. A blank indicator beside an area is the area. */
function namesOfRow(
  frame: TableFrame,
  { names }: FormColumns,
  row: number,
  above: readonly string[],
): string[] {
  const texts = names.map((column) => nameAt(frame, row, column));
  const leaf = texts.at(-1) ?? "";
  if (leaf === "")
    return names.length > 1 && names.some((column) => ownText(frame, row, column) !== "")
      ? distinct(texts)
      : [];
  return distinct(
    texts.map((text, depth) => (text !== "" || above.length < texts.length ? text : (above[depth] ?? ""))),
  );
}

const distinct = (texts: readonly string[]): string[] =>
  texts.filter((text, depth) => text !== "" && text !== texts[depth - 1]);

const ownText = ({ view }: TableFrame, row: number, column: number): string => textAt(view, row, column);

function nameAt({ view }: TableFrame, row: number, column: number): string {
  const value = shownAt(view, row, column);
  return typeof value === "string" && /\p{L}/u.test(value) ? plainText(value) : "";
}

/** The indicator's merged cell goes on below its first row, and no score or weight starts here. */
function isContinuation({ view }: TableFrame, columns: FormColumns, row: number): boolean {
  const leaf = columns.names.at(-1);
  const merge = leaf === undefined ? null : mergeAt(view, row, leaf);
  if (merge === null || merge.row === row) return false;
  if (columns.relation !== null) return true;
  const starts = [columns.weight, columns.fullMarks, ...columns.scores.map(({ header }) => header.column)];
  const isFilled = (at: number, column: number): boolean =>
    !isBlankAt(view, at, column) && readRange(textAt(view, at, column)) === null;
  const block = Array.from({ length: merge.rowCount }, (_, index) => merge.row + index);
  return !starts.some(
    (column) =>
      column !== null && isFilled(row, column) && block.filter((at) => isFilled(at, column)).length > 1,
  );
}

/** Indicators of one name under one area: told apart by the text beside them, or by number. */
function nameTwins(
  { view }: TableFrame,
  { details }: FormColumns,
  indicators: readonly { names: string[]; rows: number[]; sectionAt: string | null }[],
): readonly FormRow[] {
  const counts = new Map<string, number>();
  const key = (names: readonly string[]): string =>
    names.map((name) => readLabel(name).compact).join("\u0000");
  for (const { names } of indicators) counts.set(key(names), (counts.get(key(names)) ?? 0) + 1);
  const turns = new Map<string, number>();
  return indicators.map(({ names, rows, sectionAt }) => {
    if ((counts.get(key(names)) ?? 0) < 2) return { names, rows, sectionAt };
    const turn = (turns.get(key(names)) ?? 0) + 1;
    turns.set(key(names), turn);
    const detail = details
      .map((column) => shownTextAt(view, rows[0] ?? 0, column))
      .find((text) => /\p{L}/u.test(text));
    return {
      names: [...names, detail === undefined ? `${names.at(-1) ?? ""} ${String(turn)}` : detail.slice(0, 40)],
      rows,
      sectionAt,
    };
  });
}

function firstText({ view, left, right }: TableFrame, row: number): string {
  for (let column = left; column < right; column += 1) {
    const text = textAt(view, row, column);
    if (text !== "" && /\p{L}/u.test(text)) return text;
  }
  return "";
}

function isWideNote({ view, left, right }: TableFrame, row: number): boolean {
  const filled = Array.from({ length: right - left }, (_, index) => left + index).filter(
    (column) => !isBlankAt(view, row, column),
  );
  const [only] = filled;
  if (filled.length !== 1 || only === undefined) return false;
  return (
    textAt(view, row, only).length > 24 || (mergeAt(view, row, only)?.columnCount ?? 1) > (right - left) * 0.6
  );
}
