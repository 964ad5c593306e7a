import type { IssueList } from "../../report/issueList.ts";
import { compactText } from "../../text/compactText.ts";
import { readLabel, type Label } from "../../value/readLabel.ts";
import { readValue } from "../../value/readValue.ts";
import { readPeriod } from "../../value/readPeriod.ts";
import { findRowReason } from "../../words/rowWords.ts";
import {
  formatAt,
  isBlankAt,
  placeOf,
  shownAt,
  shownPlainAt,
  textAt,
  valueAt,
} from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { buildSeries, type Entry } from "../buildSeries.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";
import { readDay } from "../facts/readDay.ts";
import { identityText, nameText } from "../readIdentity.ts";
import type {
  FactSeries,
  FoundWeight,
  IndicatorMention,
  TableReading,
  TypedSeries,
} from "../tableReading.ts";

/** A table with people side by side: which columns are people, which hold labels. */
export interface TransposedShape {
  readonly people: readonly number[];
  /** Columns of areas and indicators, outermost first. */
  readonly labels: readonly number[];
  readonly weightColumn: number | null;
  /** Row of the names. */
  readonly nameRow: number;
}

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
  const count = people.length;
  const identity = new Map<string, (string | null)[]>();
  const facts: FactSeries[] = [];
  const typed: TypedSeries[] = [];
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
  const cells = (row: number) => people.map((column) => placeOf(view, row, column));
  for (const row of [...frame.headerRows.filter((other) => other !== nameRow), ...bodyOf(frame)]) {
    const texts = shape.labels
      .map((column) => shownPlainAt(view, row, column))
      .filter((text, depth, list) => text !== "" && text !== list[depth - 1]);
    const header = texts.join(" / ");
    const leaf = texts.at(-1);
    if (leaf === undefined) continue;
    const label = readLabel(leaf);
    const role = label.role?.role ?? null;
    if (role === "hireDate" || role === "levelSince") {
      facts.push({
        factId: role,
        kind: "day",
        values: people.map((column, subject) =>
          readDay(view, valueAt(view, row, column), placeOf(view, row, column), subject, issues),
        ),
        places: { kind: "cells", cells: cells(row) },
      });
      mean(row, header, { use: "identity", role }, 0.9);
    } else if (role === "education") {
      facts.push({
        factId: role,
        kind: "text",
        values: people.map((column) => identityText(valueAt(view, row, column))),
        places: { kind: "cells", cells: cells(row) },
      });
      mean(row, header, { use: "identity", role }, 0.9);
    } else if (role === "id" || role === "department" || role === "role" || role === "level") {
      identity.set(
        role,
        people.map((column) => identityText(shownAt(view, row, column))),
      );
      mean(row, header, { use: "identity", role }, 0.9);
    } else if (
      role === "total" ||
      role === "average" ||
      role === "grade" ||
      role === "rank" ||
      findRowReason(compactText(leaf)) !== null
    ) {
      if (role === null || !people.some((column) => !isBlankAt(view, row, column))) continue;
      const kind = role === "grade" || role === "rank" ? role : "total";
      typed.push({
        kind,
        names: [],
        period: null,
        values: people.map((column) => typedValue(frame, row, column, kind)),
        places: { kind: "cells", cells: cells(row) },
        formula: null,
      });
      mean(row, header, { use: "typed", kind, names: [], period: null }, 0.85);
    } else if (role === null || role === "score" || role === "indicatorName" || role === "attainment") {
      const filled = people.filter((column) => !isBlankAt(view, row, column));
      const readable = filled.filter(
        (column) => readValue(valueAt(view, row, column), formatAt(view, row, column)).kind !== "unreadable",
      );
      const weight = weightOf(frame, shape, row, label);
      if (filled.length === 0 && weight === null) continue;
      if (readable.length < filled.length * 0.5) {
        mean(row, header, { use: "leftOut", reason: "text" }, 0.7);
        continue;
      }
      const names = texts.map((text) => readLabel(text).name).filter((name) => name !== "");
      const areaWeights = texts.slice(0, -1).map((text): FoundWeight | null => {
        const own = readLabel(text).weight;
        return own === null
          ? null
          : {
              share: own.share,
              typed: own.typed,
              at: placeOf(view, row, shape.labels[0] ?? 0),
              source: "label",
              isPoints: own.form === "points",
            };
      });
      const period = label.compact === "" ? label.period : null;
      const indicator = indicators.length;
      indicators.push({
        names: names.length === 0 ? [leaf] : names,
        weights: [...areaWeights.slice(0, Math.max(0, names.length - 1)), weight],
        scale: label.scale,
        at: placeOf(view, row, shape.labels.at(-1) ?? 0),
        isPreweighted: false,
        lowerIsBetter: false,
        unit: null,
      });
      people.forEach((column, subject) =>
        entries.push({
          subject,
          indicator,
          kind: "rating",
          rater: label.rater,
          raterName: null,
          period: period ?? (names.length === 0 ? readPeriod(leaf) : null),
          row,
          column,
        }),
      );
      mean(
        row,
        header,
        {
          use: "series",
          kind: "rating",
          names,
          weights: [],
          rater: label.rater,
          raterName: null,
          raterWeight: null,
          period,
          scale: label.scale,
        },
        0.75,
      );
    } else mean(row, header, { use: "leftOut", reason: role }, 0.7);
  }
  const blank = new Array<string | null>(count).fill(null);
  return {
    rowMeanings,
    reading: {
      view,
      layout: "transposed",
      subjects: {
        count,
        ids: identity.get("id") ?? blank,
        names: people.map((column) => nameText(shownAt(view, nameRow, column))),
        departments: identity.get("department") ?? blank,
        roles: identity.get("role") ?? blank,
        levels: identity.get("level") ?? blank,
        places: { kind: "cells", cells: cells(nameRow) },
        periods: null,
        raterNames: null,
        raterGroups: null,
      },
      indicators,
      series: buildSeries(view, entries, count, issues),
      facts,
      typed,
      adjustments: [],
    },
  };
}

const bodyOf = ({ bodyTop, bodyBottom }: TableFrame): number[] =>
  Array.from({ length: bodyBottom - bodyTop }, (_, index) => bodyTop + index);

function typedValue({ view }: TableFrame, row: number, column: number, kind: string): string | number | null {
  const value = valueAt(view, row, column);
  if (kind === "grade") return identityText(value);
  const reading = readValue(value, formatAt(view, row, column));
  return reading.kind === "number" ? reading.number : null;
}

function weightOf(
  { view, bodyTop, bodyBottom }: TableFrame,
  { weightColumn, labels }: TransposedShape,
  row: number,
  label: Label,
): FoundWeight | null {
  if (weightColumn !== null) {
    const reading = readValue(valueAt(view, row, weightColumn), formatAt(view, row, weightColumn));
    if (reading.kind !== "number") return null;
    let areLarge = false;
    for (let other = bodyTop; other < bodyBottom; other += 1) {
      const value = valueAt(view, other, weightColumn);
      if (typeof value === "number" && value > 1.5) areLarge = true;
    }
    const share = !reading.isPercent && areLarge ? reading.number / 100 : reading.number;
    return {
      share,
      typed: textAt(view, row, weightColumn),
      at: placeOf(view, row, weightColumn),
      source: "weightColumn",
      isPoints: false,
    };
  }
  if (label.weight === null) return null;
  return {
    share: label.weight.share,
    typed: label.weight.typed,
    at: placeOf(view, row, labels.at(-1) ?? 0),
    source: "label",
    isPoints: label.weight.form === "points",
  };
}
