import type { RaterGroup } from "../../../core/index.ts";
import type { IssueList } from "../../report/issueList.ts";
import { compactText } from "../../text/compactText.ts";
import { readValue } from "../../value/readValue.ts";
import { placeOf, shownAt, shownTextAt, valueAt } from "../../view/sheetView.ts";
import { keyOf } from "../../table/keyOf.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { findRaterGroup } from "../../words/findRaterGroup.ts";
import { findRowReason } from "../../words/rowWords.ts";
import { readLabel } from "../../value/readLabel.ts";
import { buildSeries, type Entry } from "../buildSeries.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";
import { impliedIndicator } from "../impliedIndicator.ts";
import { nameText } from "../readIdentity.ts";
import type { IndicatorMention, TableReading } from "../tableReading.ts";
import { weightOfLabel } from "../weightOfLabel.ts";
import type { Question } from "./findQuestions.ts";

/** A survey as read: every answer sheet is a row, its questions are about several people. */
interface SurveyReading {
  readonly reading: TableReading;
  readonly meanings: readonly ColumnMeaning[];
}

/**
 * Reads a survey with a column per person and question. Who answered is the rater, by name or by the number of the row;
 * to which group they belong says their relation, else the title, else they are peers.
 *
 * @param hint - The group that a title or the name of the sheet says.
 */
export function readSurvey(
  frame: TableFrame,
  questions: readonly Question[],
  hint: RaterGroup | null,
  issues: IssueList,
): SurveyReading | null {
  const { view } = frame;
  const rows = Array.from(
    { length: frame.bodyBottom - frame.bodyTop },
    (_, index) => frame.bodyTop + index,
  ).filter((row) => isAnswered(frame, questions, row));
  if (rows.length === 0) return null;
  const raterColumn = keyOf(frame, ["rater", "name"]);
  const relation = keyOf(frame, ["raterRelation"]);
  const people = [...new Set(questions.map(({ person }) => person))];
  const names = [...new Set(questions.map(({ indicator }) => indicator))];
  const columnOf = (matches: (question: Question) => boolean): number => questions.find(matches)?.column ?? 0;
  const headerRow = frame.headerRows.at(-1) ?? frame.bodyTop;
  const indicators = names.map((name): IndicatorMention => {
    const label = readLabel(name);
    const at = placeOf(
      view,
      headerRow,
      columnOf(({ indicator }) => indicator === name),
    );
    return {
      names: [name === "" ? impliedIndicator : label.name || name],
      weights: [weightOfLabel(label, at)],
      scale: label.scale,
      at,
      isPreweighted: false,
      lowerIsBetter: false,
      unit: null,
    };
  });
  const entries = questions.flatMap(({ column, person, indicator }) =>
    rows.map((row, index): Entry => ({
      subject: people.indexOf(person) * rows.length + index,
      indicator: names.indexOf(indicator),
      kind: "rating",
      rater: null,
      raterName: null,
      period: null,
      row,
      column,
    })),
  );
  const each = <Value>(valueOf: (person: string, row: number, index: number) => Value): Value[] =>
    people.flatMap((person) => rows.map((row, index) => valueOf(person, row, index)));
  const blank = each(() => null);
  const raterName = (row: number, index: number): string =>
    (raterColumn === null ? null : nameText(shownAt(view, row, raterColumn))) ?? `#${String(index + 1)}`;
  const groupOf = (row: number): RaterGroup =>
    (relation === null ? null : findRaterGroup(compactText(shownTextAt(view, row, relation)))) ??
    hint ??
    "peer";
  const count = people.length * rows.length;
  const reading: TableReading = {
    view,
    layout: "raterMatrix",
    subjects: {
      count,
      ids: blank,
      names: each((person) => nameText(person)),
      departments: blank,
      roles: blank,
      levels: blank,
      places: {
        kind: "cells",
        cells: each((person) =>
          placeOf(
            view,
            headerRow,
            columnOf((question) => question.person === person),
          ),
        ),
      },
      periods: null,
      raterNames: each((_, row, index) => raterName(row, index)),
      raterGroups: each((person, row, index) =>
        nameText(person) === raterName(row, index) ? "self" : groupOf(row),
      ),
    },
    indicators,
    series: buildSeries(view, entries, count, issues),
    facts: [],
    typed: [],
    adjustments: [],
  };
  return {
    reading,
    meanings: frame.columns.map((header) => meaningOf(header, questions, [raterColumn, relation])),
  };
}

function meaningOf(
  { column, header }: TableFrame["columns"][number],
  questions: readonly Question[],
  [rater, relation]: readonly (number | null)[],
): ColumnMeaning {
  const base = { column, header, confidence: 0.8, evidence: [{ code: "headerWord", text: header }] } as const;
  const question = questions.find((other) => other.column === column);
  if (question === undefined) {
    const role = column === rater ? "rater" : column === relation ? "raterRelation" : null;
    return { ...base, use: role === null ? { use: "leftOut", reason: "text" } : { use: "identity", role } };
  }
  return {
    ...base,
    use: {
      use: "series",
      kind: "rating",
      names: question.indicator === "" ? [] : [question.indicator],
      weights: [],
      rater: null,
      raterName: null,
      raterWeight: null,
      period: null,
      scale: null,
    },
  };
}

/** Somebody answered here: a number or a word in one of the questions, and no mean or sum in front. */
const isAnswered = ({ view, left }: TableFrame, questions: readonly Question[], row: number): boolean =>
  findRowReason(compactText(shownTextAt(view, row, left))) === null &&
  questions.some(({ column }) =>
    ["number", "word"].includes(readValue(valueAt(view, row, column), null).kind),
  );
