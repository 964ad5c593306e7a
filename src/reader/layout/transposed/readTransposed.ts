import type { IssueList } from "../../report/issueList.ts";
import { isStarred } from "../../value/isStarred.ts";
import { readLabel, type Label } from "../../value/readLabel.ts";
import { readPeriod } from "../../value/readPeriod.ts";
import { isBlankAt, placeOf, shownAt, shownPlainAt, valueAt } from "../../view/sheetView.ts";
import { lowerIsBetter } from "../../words/lowerIsBetter.ts";
import { numberAt } from "../../table/numberAt.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { buildSeries, type Entry } from "../buildSeries.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";
import { readFactCell } from "../facts/readFactCell.ts";
import { seriesKind } from "../facts/readFacts.ts";
import { isDeduction } from "../isDeduction.ts";
import { identityText, nameText } from "../readIdentity.ts";
import type {
  AdjustmentSeries,
  FactSeries,
  FoundWeight,
  IndicatorMention,
  TableReading,
  TypedSeries,
} from "../tableReading.ts";
import { weightOfLabel } from "../weightOfLabel.ts";
import { resultsAcross } from "./resultsAcross.ts";
import { rowUse, type RowUse } from "./rowUse.ts";
import type { TransposedShape } from "./transposedShape.ts";
import { transposedWeights } from "./transposedWeights.ts";

/** What a transposed table says, and what each of its rows was taken for. */
export interface TransposedReading {
  readonly reading: TableReading;
  readonly rowMeanings: readonly ColumnMeaning[];
}

/** Reads a table with indicators in rows and people in columns. */
export function readTransposed(
  frame: TableFrame,
  shape: TransposedShape,
  issues: IssueList,
): TransposedReading {
  const { view } = frame;
  const { people, nameRow } = shape;
  const identity = new Map<string, (string | null)[]>();
  const facts: FactSeries[] = [];
  const typed: TypedSeries[] = [];
  const adjustments: AdjustmentSeries[] = [];
  const indicators: IndicatorMention[] = [];
  const entries: Entry[] = [];
  const rowMeanings: ColumnMeaning[] = [];
  const mean = (row: number, header: string, use: ColumnMeaning["use"], confidence: number): void =>
    void rowMeanings.push({
      column: row,
      header,
      use,
      confidence,
      evidence: [{ code: "headerWord", text: header }],
    });
  const placesOf = (row: number) =>
    ({ kind: "cells", cells: people.map((column) => placeOf(view, row, column)) }) as const;
  const isParted = shape.columns.some(({ label }) => label !== null);
  const further = frame.headerRows.filter((other) => other !== nameRow && (!isParted || other < nameRow));
  const rows = [...further, ...bodyOf(frame)];
  const likely = entryRows(frame, shape, rows);
  const results = resultsAcross(frame, shape, likely);
  const counted = likely.filter((row) => !results.has(row));
  const weightOf = transposedWeights(frame, shape, counted);
  for (const row of rows) {
    const texts = textsOf(frame, shape, row);
    const header = texts.join(" / ");
    const ids = frame.headerRows.includes(row) && !identity.has("id") ? codesIn(frame, people, row) : null;
    if (ids !== null) {
      identity.set("id", [...ids]);
      mean(row, header, { use: "identity", role: "id" }, 0.8);
      continue;
    }
    const leaf = texts.at(-1);
    if (leaf === undefined) continue;
    const label = readLabel(leaf);
    const weight = weightOf(row, label);
    const result = results.get(row);
    const isStars =
      weight === null && typed.length > 0 && people.every((column) => isStarred(valueAt(view, row, column)));
    const use = isStars
      ? gradeInStars
      : result === undefined
        ? rowUse(frame, row, leaf, label, people, weight !== null)
        : ({ total: wholeTotal, subtotal: partOfTotal, again: weightedAgain } as const)[result];
    const found = use.use === "typed" && isOfEachRater(frame, shape, row) ? partOfTotal : use;
    switch (found.use) {
      case "nothing":
        break;
      case "fact": {
        const { factId, kind } = found.fact;
        const values = people.map((column, subject) =>
          readFactCell(view, { row, column }, kind, header, subject, issues),
        );
        facts.push({ factId, kind: seriesKind(kind), values, places: placesOf(row) });
        const use = found.role === null ? ({ use: "fact", factId, kind } as const) : null;
        mean(row, header, use ?? { use: "identity", role: found.role ?? "fact" }, 0.9);
        break;
      }
      case "identity":
        identity.set(
          found.role,
          people.map((column) => identityText(shownAt(view, row, column))),
        );
        mean(row, header, { use: "identity", role: found.role }, 0.9);
        break;
      case "typed": {
        const values = people.map((column) => typedValue(frame, row, column, found.kind));
        const names = result === undefined ? areasOf(texts) : [];
        typed.push({
          kind: found.kind,
          names,
          period: null,
          values,
          places: placesOf(row),
          formula: null,
        });
        mean(row, header, { use: "typed", kind: found.kind, names, period: null }, 0.85);
        break;
      }
      case "adjustment": {
        const points = people.map((column) => typedValue(frame, row, column, "total"));
        const values = points.map((point) =>
          typeof point !== "number" ? null : isDeduction(label.name) ? -Math.abs(point) : point,
        );
        adjustments.push({ name: label.name, period: null, values, places: placesOf(row) });
        mean(row, header, { use: "adjustment", name: label.name }, 0.85);
        break;
      }
      case "leftOut":
        mean(row, header, { use: "leftOut", reason: found.reason }, 0.7);
        break;
      case "entries": {
        const names = texts.map((text) => readLabel(text).name).filter((name) => name !== "");
        const period = label.compact === "" ? label.period : null;
        const kind =
          label.role?.role === "target" || label.role?.role === "actual" ? label.role.role : "rating";
        const indicator = indicators.push(mentionOfRow(frame, shape, row, texts, names, label, weight)) - 1;
        const typedPeriod = period ?? (names.length === 0 ? readPeriod(leaf) : null);
        shape.columns.forEach(({ subject, column, label: own }) =>
          entries.push({
            subject,
            indicator,
            kind: own?.role?.role === "target" || own?.role?.role === "actual" ? own.role.role : kind,
            rater: own?.rater ?? label.rater,
            raterName: null,
            period: own?.period ?? typedPeriod,
            row,
            column,
          }),
        );
        const base = { raterName: null, raterWeight: null, weights: [], period, scale: label.scale };
        mean(row, header, { use: "series", kind, names, rater: label.rater, ...base }, 0.75);
      }
    }
  }
  const count = people.length;
  const blank = new Array<string | null>(count).fill(null);
  const reading: TableReading = {
    view,
    layout: "transposed",
    subjects: {
      count,
      ids: identity.get("id") ?? blank,
      names: people.map((column) => nameText(shownAt(view, nameRow, column))),
      departments: identity.get("department") ?? blank,
      roles: identity.get("role") ?? blank,
      levels: identity.get("level") ?? blank,
      places: placesOf(nameRow),
      periods: null,
      raterNames: null,
      raterGroups: null,
    },
    indicators,
    series: buildSeries(view, entries, count, issues),
    facts,
    typed,
    adjustments,
  };
  return { rowMeanings, reading };
}

/** "HJ101 | HJ102" in the header beside a label that is merged over it: a code for everybody. Null where one has none. */
function codesIn(
  { view }: TableFrame,
  people: readonly number[],
  row: number,
): readonly (string | null)[] | null {
  const codes = people.map((column) => identityText(shownAt(view, row, column)));
  const areCodes = codes.every((code) => /^[A-Z]{1,5}-?\d{2,}$/iu.test(code ?? ""));
  return areCodes && new Set(codes).size === codes.length ? codes : null;
}

/** "工作绩效 | 小计": the result of an area. */
const areasOf = (texts: readonly string[]): readonly string[] =>
  texts
    .slice(0, -1)
    .map((text) => readLabel(text).name)
    .filter((name) => name !== "");

const bodyOf = ({ bodyTop, bodyBottom }: TableFrame): number[] =>
  Array.from({ length: bodyBottom - bodyTop }, (_, index) => bodyTop + index);

/** Labels of a row from the outside, each once. */
const textsOf = ({ view }: TableFrame, { labels }: TransposedShape, row: number): string[] =>
  labels
    .map((column) => shownPlainAt(view, row, column))
    .filter((text, depth, list) => text !== "" && text !== list[depth - 1]);

const wholeTotal: RowUse = { use: "typed", kind: "total" };
const partOfTotal: RowUse = { use: "leftOut", reason: "average" };
const weightedAgain: RowUse = { use: "leftOut", reason: "weighted" };

/** "小计 | 90 | 88": what each of somebody's raters gave together is nobody's result. */
const isOfEachRater = ({ view }: TableFrame, { columns, people }: TransposedShape, row: number): boolean => {
  const further = columns.filter(
    ({ column, label }) => (label?.rater ?? null) !== null && !people.includes(column),
  );
  const held = further.filter(({ column }) => numberAt(view, row, column) !== null);
  return further.length > 0 && held.length >= further.length * 0.5;
};

/** "★★★★" below a total is what the total is worth. */
const gradeInStars: RowUse = { use: "leftOut", reason: "grade" };

/** Rows that may be indicators. */
function entryRows(frame: TableFrame, shape: TransposedShape, rows: readonly number[]): number[] {
  return rows.filter((row) => {
    const leaf = textsOf(frame, shape, row).at(-1);
    if (leaf === undefined || shape.people.every((column) => isBlankAt(frame.view, row, column)))
      return false;
    return rowUse(frame, row, leaf, readLabel(leaf), shape.people, false).use === "entries";
  });
}

function mentionOfRow(
  { view }: TableFrame,
  { labels }: TransposedShape,
  row: number,
  texts: readonly string[],
  names: readonly string[],
  label: Label,
  weight: FoundWeight | null,
): IndicatorMention {
  const areaWeights = texts
    .slice(0, -1)
    .map((text) => weightOfLabel(readLabel(text), placeOf(view, row, labels[0] ?? 0)));
  return {
    names: names.length === 0 ? [texts.at(-1) ?? ""] : names,
    weights: [...areaWeights.slice(0, Math.max(0, names.length - 1)), weight],
    scale: label.scale,
    at: placeOf(view, row, labels.at(-1) ?? 0),
    isPreweighted: false,
    lowerIsBetter: lowerIsBetter(names.at(-1) ?? ""),
    unit: null,
  };
}

function typedValue({ view }: TableFrame, row: number, column: number, kind: string): string | number | null {
  return kind === "grade" ? identityText(valueAt(view, row, column)) : numberAt(view, row, column);
}
