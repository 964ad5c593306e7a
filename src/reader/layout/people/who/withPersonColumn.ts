import type { Label } from "../../../value/readLabel.ts";
import { keyOf } from "../../../table/keyOf.ts";
import { maybePeople } from "../../../table/maybePeople.ts";
import { isBlankAt, shownTextAt, textAt, valueAt } from "../../../view/sheetView.ts";
import { looksLikePerson } from "../../../words/looksLikePerson.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { withLeafAt } from "../../../table/withLeafAt.ts";
import { findPersonColumn } from "./findPersonColumn.ts";

const sampleRows = 40;

/** The first column, where its heading says nothing and qualities of people stand beside it. */
function strangers({ view, columns, bodyTop, bodyBottom }: TableFrame): number | null {
  const named = columns.filter(({ labels }) => labels.length > 0 && labels.at(-1)?.role?.role !== "sequence");
  const [first, ...others] = named;
  if (first === undefined || (first.labels.at(-1)?.role ?? null) !== null) return null;
  const texts = Array.from({ length: bodyBottom - bodyTop }, (_, index) =>
    textAt(view, bodyTop + index, first.column),
  );
  const headings = others.map(({ labels }) => labels.at(-1)?.name ?? "");
  return maybePeople(texts, headings) ? first.column : null;
}

/** What colleagues are called by, where nothing else names them. */
const nicknames = ({ columns }: TableFrame): number | null =>
  columns.find(({ labels }) =>
    /^(花名|昵称|艺名|英文名|别名|nickname|known as|alias)$/u.test(labels.at(-1)?.compact ?? ""),
  )?.column ?? null;

/** Every row of a list with a row per person and indicator says whose it is, left of the indicator. */
function holdsEverybody(frame: TableFrame, column: number): boolean {
  const { view, bodyTop, bodyBottom } = frame;
  const indicator = keyOf(frame, ["indicatorName", "indicatorGroup"]);
  if (indicator === null || column > indicator) return false;
  const texts = Array.from({ length: bodyBottom - bodyTop }, (_, index) =>
    shownTextAt(view, bodyTop + index, column),
  );
  return new Set(texts).size >= 2 && texts.every((text) => looksLikePerson(text) >= 0.6);
}

/** A column names indicators by its heading and its texts; "Objetivos (40%)" over numbers is one itself. */
function namesIndicators(frame: TableFrame): boolean {
  const column = keyOf(frame, ["indicatorName", "indicatorGroup"]);
  const leaf = frame.columns.find((header) => header.column === column)?.labels.at(-1);
  if (column === null || leaf === undefined) return false;
  const { view, bodyTop, bodyBottom } = frame;
  const isNumeric =
    leaf.weight !== null &&
    Array.from({ length: Math.min(sampleRows, bodyBottom - bodyTop) }, (_, index) => bodyTop + index).every(
      (row) => isBlankAt(view, row, column) || typeof valueAt(view, row, column) === "number",
    );
  return !isNumeric;
}

/** Names under a heading that does not say so ("店长") are names all the same. */
export function withPersonColumn(frame: TableFrame): TableFrame {
  if (frame.kind === "people" || keyOf(frame, ["name", "lastName", "firstName", "rater"]) !== null)
    return frame;
  const person = nicknames(frame) ?? findPersonColumn(frame);
  const column = person ?? strangers(frame);
  const heading = frame.columns.find((header) => header.column === column)?.labels.at(-1);
  const id = keyOf(frame, ["id"]);
  if (id !== null && (column === null || !isOwnName(frame, column, heading, id))) return frame;
  const isForm = namesIndicators(frame);
  const isCorner = heading?.role?.role === "indicatorName" && frame.weightRow !== null;
  const isOfLong = column !== null && heading?.role === null && holdsEverybody(frame, column);
  const found = isForm && heading?.role?.role !== "name" && !isCorner && !isOfLong ? null : column;
  if (found === null) return frame;
  return withLeafAt(frame, found, (leaf) => ({
    ...leaf,
    rater: null,
    role: { role: "name", confidence: person === null ? 0.5 : 0.6 },
  }));
}

/** Beside ids: nothing else is known of the column, and nearly every id goes with a name of its own. */
function isOwnName(
  { view, bodyTop, bodyBottom }: TableFrame,
  column: number,
  heading: Label | undefined,
  id: number,
): boolean {
  if (heading?.role !== null || heading.weight !== null) return false;
  const pairs = Array.from({ length: bodyBottom - bodyTop }, (_, index) => [
    shownTextAt(view, bodyTop + index, id),
    shownTextAt(view, bodyTop + index, column),
  ]).filter(([, name]) => name !== "");
  const distinct = (texts: readonly (string | undefined)[]): number => new Set(texts).size;
  const owners = distinct(pairs.map(([owner]) => owner));
  const both = distinct(pairs.map((pair) => pair.join("\u0000")));
  const names = distinct(pairs.map(([, name]) => name));
  return names >= owners * 0.8 && both <= owners * 1.2;
}
