import type { RaterGroup } from "../../../core/index.ts";
import type { IssueList } from "../../report/issueList.ts";
import { compactText } from "../../text/compactText.ts";
import { readValue } from "../../value/readValue.ts";
import { placeOf, shownAt, shownTextAt, valueAt, type SheetView } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { WordRole } from "../../words/wordRole.ts";
import { findRaterGroup } from "../../words/findRaterGroup.ts";
import { looksLikePerson } from "../../words/looksLikePerson.ts";
import { buildSeries, type Entry } from "../buildSeries.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";
import { nameText, readSubjects } from "../readIdentity.ts";
import { raterFormula } from "../raterFormula.ts";
import type { TableReading } from "../tableReading.ts";
import { impliedIndicator } from "../impliedIndicator.ts";
import { indicatorOfMatrix } from "./indicatorOfMatrix.ts";
import { resultsOfMatrix } from "./resultsOfMatrix.ts";

/** Columns headed by names of people, in a table with people in rows: raters by ratees. */
export function findRaterColumns(frame: TableFrame, rows: Int32Array, nameColumn: number): readonly number[] {
  const named = frame.columns.filter(({ column, labels }) => {
    const leaf = labels.at(-1);
    return (
      column !== nameColumn &&
      leaf?.role === null &&
      leaf.rater === null &&
      leaf.weight === null &&
      leaf.period === null
    );
  });
  if (named.length < 2) return [];
  const inRows = new Set(Array.from(rows, (row) => nameText(shownAt(frame.view, row, nameColumn)) ?? ""));
  const people = named.filter(({ labels }) => {
    const typed = labels.at(-1)?.typed ?? "";
    return looksLikePerson(typed) >= 0.85 || inRows.has(nameText(typed) ?? "");
  });
  const areNumbered = areAllNumbered(people.map(({ labels }) => labels.at(-1)?.typed ?? ""));
  return people.length >= 2 && people.length >= named.length * 0.6 && !areNumbered
    ? people.map(({ column }) => column)
    : [];
}

/** "项目一 | 项目二 | 项目三": one word with running numbers is nobody's name. */
const areAllNumbered = (texts: readonly string[]): boolean =>
  texts.length >= 3 &&
  texts.every((text) => /.[一二三四五六七八九十\d]+$/u.test(text)) &&
  new Set(texts.map((text) => text.replace(/[一二三四五六七八九十\d]+$/u, ""))).size === 1;

/**
 * Reads a table of raters by ratees. Rows are the people rated, unless their column says that they rate.
 * Where somebody meets herself it is a self-assessment.
 */
export function readMatrix(
  frame: TableFrame,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
  raterColumns: readonly number[],
  issues: IssueList,
): TableReading {
  const { view } = frame;
  const columns: Partial<Record<WordRole, number>> = {};
  for (const { use, column } of meanings) if (use.use === "identity") columns[use.role] ??= column;
  const areRowsRaters = columns.name === undefined && columns.rater !== undefined;
  const rowColumn = columns.name ?? columns.rater ?? 0;
  const headerRow = frame.headerRows.at(-1) ?? 0;
  const headNames = raterColumns.map((column) =>
    nameText(frame.columns.find((other) => other.column === column)?.labels.at(-1)?.typed ?? null),
  );
  const rowNames = Array.from(rows, (row) => nameText(shownAt(view, row, rowColumn)));
  const relation = areRowsRaters ? (columns.raterRelation ?? null) : null;
  const groups = Array.from(rows, (row) =>
    relation === null ? null : findRaterGroup(compactText(shownTextAt(view, row, relation))),
  );
  const entries: Entry[] = [];
  rows.forEach((row, index) =>
    raterColumns.forEach((column, position) => {
      const raterName = (areRowsRaters ? rowNames[index] : headNames[position]) ?? null;
      const ratee = areRowsRaters ? headNames[position] : rowNames[index];
      const isSelf = raterName !== null && raterName === ratee;
      if (isSelf && !holdsValue(view, row, column)) return;
      entries.push({
        subject: areRowsRaters ? position : index,
        indicator: 0,
        kind: "rating",
        rater: isSelf ? "self" : (groups[index] ?? "peer"),
        raterName: isSelf ? null : raterName,
        period: null,
        row,
        column,
      });
    }),
  );
  const about = indicatorOfMatrix(frame);
  const mention = {
    names: [about.name],
    weights: [about.weight],
    scale: null,
    at: placeOf(view, headerRow, raterColumns[0] ?? 0),
    isPreweighted: false,
    lowerIsBetter: false,
    unit: null,
  };
  const subjects = areRowsRaters
    ? subjectsOfHeader(view, headerRow, raterColumns, headNames)
    : readSubjects(view, columns, rows);
  const indexOf = new Map(Array.from(rows, (row, index) => [row, index]));
  const groupAt = (row: number, column: number): RaterGroup | null => {
    const index = indexOf.get(row);
    return index === undefined || !raterColumns.includes(column) ? null : (groups[index] ?? "peer");
  };
  const weights = new Set(groups).size < 2 ? null : weightsBelow(frame, rows, raterColumns, groupAt);
  const series = buildSeries(view, entries, subjects.count, issues).map((one) =>
    one.rater === null ? one : { ...one, raterWeight: weights?.get(one.rater) ?? null },
  );
  return {
    view,
    layout: "raterMatrix",
    subjects,
    indicators: [mention],
    series,
    facts: [],
    typed: resultsOfMatrix(
      frame,
      meanings,
      rows,
      rowColumn,
      areRowsRaters ? raterColumns : null,
      about.name === impliedIndicator ? null : about.name,
    ),
    adjustments: [],
  };
}

/** The first formula below the raters that weighs their groups against each other. */
function weightsBelow(
  { view, bodyBottom }: TableFrame,
  rows: Int32Array,
  columns: readonly number[],
  groupAt: (row: number, column: number) => RaterGroup | null,
): ReturnType<typeof raterFormula> | null {
  const [column] = columns;
  for (let row = (rows.at(-1) ?? 0) + 1; column !== undefined && row < bodyBottom; row += 1) {
    const found = raterFormula(view, { row, column }, groupAt);
    if (found.size > 1) return found;
  }
  return null;
}

/** Crossed out where one would rate oneself: then nobody was asked to. */
const holdsValue = (view: SheetView, row: number, column: number): boolean =>
  readValue(valueAt(view, row, column), null).kind !== "absent";

function subjectsOfHeader(
  view: SheetView,
  headerRow: number,
  columns: readonly number[],
  names: readonly (string | null)[],
): TableReading["subjects"] {
  const blank = new Array<string | null>(columns.length).fill(null);
  return {
    count: columns.length,
    ids: blank,
    names,
    departments: blank,
    roles: blank,
    levels: blank,
    places: { kind: "cells", cells: columns.map((column) => placeOf(view, headerRow, column)) },
    periods: null,
    raterNames: null,
    raterGroups: null,
  };
}
