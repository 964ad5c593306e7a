import { compactText } from "../../text/compactText.ts";
import { mergeAt, shownTextAt, textAt } from "../../view/sheetView.ts";
import { isMarkAt } from "../../table/isMarkAt.ts";
import { findRowReason } from "../../words/rowWords.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { SortedLabels } from "../columnDraft.ts";
import { isNumberAt } from "./isNumberAt.ts";

/**
 * Text columns to the left name areas and indicators; the last one with short, differing texts is the indicator.
 *
 * @param implied - Column that holds scores by its cells alone; null where none does.
 */
export function findNameColumns(
  frame: TableFrame,
  rows: readonly number[],
  labels: readonly SortedLabels[],
  implied: number | null = null,
): { names: number[]; details: number[] } {
  const firstValue =
    labels.find(
      ({ role, rater, header }) =>
        rater !== null || (role !== null && valueRoles.has(role)) || header.column === implied,
    )?.header.column ?? Infinity;
  const candidates = labels.filter(({ role, rater, header, names }) => {
    if (rater !== null) return false;
    const isPlain = (role === null && names.length > 0) || header.header === "";
    const isNamed =
      role === "indicatorName" ||
      role === "indicatorGroup" ||
      role === "standard" ||
      (isPlain && header.column < firstValue);
    const texts = rows.filter((row) => isTextAt(frame, row, header.column)).length;
    const numbers = rows.filter((row) => isNumberAt(frame.view, { row, column: header.column })).length;
    return isNamed && texts > 0 && texts >= numbers && !areAll(frame, rows, header.column, /^\d.*分$/u);
  });
  const plain = candidates.filter(({ role }) => role !== "standard");
  // "评价要求 | 分值 | 结论": where nothing else is named, what is required is what is rated.
  const named =
    plain.length > 0 ? plain : candidates.slice(0, 1).filter(({ header }) => header.column < firstValue);
  const lead = named.filter(
    ({ header, role }) =>
      averageLength(frame, rows, header.column) <= 24 || (role === "indicatorName" && named.length === 1),
  );
  const columns = withoutCodes(
    frame,
    rows,
    (lead.length > 0 ? lead : named.slice(0, 1)).map(({ header }) => header.column),
    candidates.filter(({ header }) => header.column < firstValue).map(({ header }) => header.column),
    labels.filter(({ role }) => role !== null && valueRoles.has(role)).map(({ header }) => header.column),
  );
  const near = columns
    .filter((column, position) => position === 0 || column - (columns[position - 1] ?? 0) <= 3)
    .slice(0, 3);
  const scored = labels.filter(({ role, rater }) => rater !== null || role === "score");
  const scores = scored.map(({ header }) => header.column);
  const isGroup = (column: number): boolean =>
    groups(frame, rows, column, scores) ||
    labels.find(({ header }) => header.column === column)?.role === "indicatorGroup";
  const firstLeaf = near.findIndex(
    (column) =>
      !isGroup(column) || scored.some(({ header }) => sharesMerges(frame, rows, column, header.column)),
  );
  const found = firstLeaf === -1 ? near : near.slice(0, firstLeaf + 1);
  const names = [
    ...found,
    ...leafBeside(
      frame,
      rows,
      found.at(-1),
      candidates.map(({ header }) => header.column),
      scores,
    ),
  ];
  return {
    names,
    details: candidates.map(({ header }) => header.column).filter((column) => !names.includes(column)),
  };
}

const valueRoles = new Set(["weight", "fullMarks", "score", "target", "actual", "total"]);

/** A column of areas: a text covers several rows, merged, repeated, or with blanks below it, beside scores above all. */
function groups(
  { view }: TableFrame,
  rows: readonly number[],
  column: number,
  scores: readonly number[],
): boolean {
  const texts = rows.map((row) => textAt(view, row, column)).filter((text) => /\p{L}/u.test(text));
  const merged = rows.filter((row) => (mergeAt(view, row, column)?.rowCount ?? 1) > 1).length;
  const beside = rows.filter(
    (row) => textAt(view, row, column) === "" && textAt(view, row, column + 1) !== "",
  );
  const isScored = beside.some((row) => scores.some((score) => isNumberAt(view, { row, column: score })));
  return (
    merged > 0 ||
    new Set(texts).size < texts.length ||
    (beside.length > 0 && (isScored || beside.length >= texts.length * 0.5))
  );
}

/**
 * "考评项目 | 评分细项及标准 | 自评": where areas stand once and the scores beside the rows below them are of what the next
 * column says, that column names it, whatever its heading.
 */
function leafBeside(
  frame: TableFrame,
  rows: readonly number[],
  last: number | undefined,
  columns: readonly number[],
  scores: readonly number[],
): readonly number[] {
  const { view } = frame;
  if (last === undefined) return [];
  const isOpen = (row: number): boolean => shownTextAt(view, row, last) === "";
  const scored = rows.filter(
    (row) =>
      scores.some((column) => isNumberAt(view, { row, column })) &&
      (isOpen(row) || isTextAt(frame, row, last)),
  );
  const open = scored.filter(isOpen);
  const leaf = columns.find((column) => column > last);
  return open.length > 1 && leaf !== undefined && scored.every((row) => textAt(view, row, leaf) !== "")
    ? [leaf]
    : [];
}

/** The score is merged over the same rows as this text: what is rated, however many lines of conditions stand beside it. */
function sharesMerges({ view }: TableFrame, rows: readonly number[], column: number, score: number): boolean {
  const merged = rows.flatMap((row) => {
    const merge = mergeAt(view, row, score);
    return merge !== null && merge.row === row && merge.rowCount > 1 ? [merge] : [];
  });
  return (
    merged.length > 1 &&
    merged.every(({ row, rowCount }) => {
      const own = mergeAt(view, row, column);
      return own?.row === row && own.rowCount === rowCount;
    })
  );
}

/** "WP-01 | Digitise files", "Part 1 | Values": codes name nothing where the text beside them, no more than a name, does. */
function withoutCodes(
  frame: TableFrame,
  rows: readonly number[],
  columns: readonly number[],
  texts: readonly number[],
  numbers: readonly number[],
): readonly number[] {
  const [first] = columns;
  const beside = rows.filter((row) => numbers.some((column) => isNumberAt(frame.view, { row, column })));
  if (first === undefined || !areAll(frame, beside, first, /^[a-z]{1,8}[ ._-]?\d{1,4}(\(.*\))?$/iu))
    return columns;
  const others = columns.slice(1);
  const next = texts.find((column) => column > first && averageLength(frame, rows, column) <= 30);
  return others.length > 0 ? others : next === undefined ? columns : [next];
}

/** Are all texts of this column, two at least and no two alike, of this form? */
function areAll(frame: TableFrame, rows: readonly number[], column: number, form: RegExp): boolean {
  const texts = rows.map((row) => textAt(frame.view, row, column)).filter((text) => /\p{L}/u.test(text));
  return texts.filter((text) => form.test(text)).length > 1 && texts.every((text) => form.test(text));
}

/** A text that may name something; "合计" in a column of numbers names nothing, nor does a cross. */
function isTextAt({ view }: TableFrame, row: number, column: number): boolean {
  const text = textAt(view, row, column);
  return /\p{L}/u.test(text) && findRowReason(compactText(text)) === null && !isMarkAt(view, row, column);
}

function averageLength({ view }: TableFrame, rows: readonly number[], column: number): number {
  const texts = rows
    .map((row) => textAt(view, row, column))
    .filter((text) => text !== "" && !/[:：_]/u.test(text));
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}
