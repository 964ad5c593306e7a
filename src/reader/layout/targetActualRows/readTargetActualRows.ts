import type { IssueList } from "../../report/issueList.ts";
import { compactText } from "../../text/compactText.ts";
import { readLabel } from "../../value/readLabel.ts";
import { readValue } from "../../value/readValue.ts";
import {
  formatAt,
  isBlankAt,
  placeOf,
  shownPlainAt,
  shownTextAt,
  textAt,
  valueAt,
  type SheetView,
} from "../../view/sheetView.ts";
import { keyOf } from "../../table/keyOf.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { lowerIsBetter } from "../../words/lowerIsBetter.ts";
import { findRowReason } from "../../words/rowWords.ts";
import { impliedIndicator } from "../impliedIndicator.ts";
import { buildSeries, type Entry } from "../buildSeries.ts";
import { footerRows } from "../people/footerRows.ts";
import { nameText, readSubjects } from "../readIdentity.ts";
import { sharesOf } from "../sharesOf.ts";
import type { FoundWeight, IndicatorMention, Subjects, TableReading } from "../tableReading.ts";
import { rolesOfPeople } from "./rolesOfPeople.ts";
import { tripleKinds, wordsForResults } from "./tripleKinds.ts";
import type { TripleShape } from "./findTriples.ts";
import { withoutSummaries } from "./withoutSummaries.ts";

/** Reads rows of targets and actuals, per person where the table names people, else for the given subject. */
export function readTargetActualRows(
  frame: TableFrame,
  shape: TripleShape,
  subject: Subjects | null,
  issues: IssueList,
): TableReading | null {
  const { view } = frame;
  const keys: string[] = [];
  const rows: number[] = [];
  const idColumn = keyOf(frame, ["id"]);
  const indicators: IndicatorMention[] = [];
  const positions = new Map<string, number>();
  const entries: Entry[] = [];
  const weights = weightsBeside(frame);
  const valueColumns = withoutSummaries(frame, shape.kindColumn, shape.valueColumns);
  const foot = footerRows(frame, idColumn);
  let [person, indicator] = [subject === null ? -1 : 0, -1];
  // Somebody is who has targets or actuals: a line below the table is nobody.
  let above: { readonly key: string; readonly row: number } | null = null;
  if (shape.indicatorColumn === null)
    indicator =
      indicators.push(wholeMention(placeOf(view, frame.headerRows[0] ?? frame.bodyTop, shape.kindColumn))) -
      1;
  for (let row = frame.bodyTop; row < frame.bodyBottom; row += 1) {
    const name = shape.nameColumn === null ? null : nameText(valueAt(view, row, shape.nameColumn));
    if (foot.has(row) || (name !== null && findRowReason(compactText(name)) !== null)) continue;
    if (name !== null)
      above = { key: idColumn === null ? name : `${shownTextAt(view, row, idColumn)}|${name}`, row };
    const text = shape.indicatorColumn === null ? "" : shownPlainAt(view, row, shape.indicatorColumn);
    if (findRowReason(compactText(text)) !== null) continue;
    if (text !== "" && shape.indicatorColumn !== null) {
      const label = readLabel(text);
      indicator = positions.get(label.compact) ?? indicators.length;
      positions.set(label.compact, indicator);
      const at = placeOf(view, row, shape.indicatorColumn);
      if (indicator === indicators.length)
        indicators.push({
          names: [label.name],
          weights: [
            weights.get(row) ??
              (label.weight === null
                ? null
                : {
                    share: label.weight.share,
                    typed: label.weight.typed,
                    at,
                    source: "label",
                    isPoints: false,
                  }),
          ],
          scale: null,
          at,
          isPreweighted: false,
          lowerIsBetter: lowerIsBetter(label.name),
          unit: null,
        });
    }
    const said = readLabel(shownTextAt(view, row, shape.kindColumn));
    const isResult = shape.takesResults && wordsForResults.test(said.compact);
    const kind = isResult ? "actual" : (tripleKinds[said.role?.role ?? ""] ?? null);
    if (kind !== null && above !== null) {
      person = keys.indexOf(above.key);
      if (person < 0) {
        person = keys.push(above.key) - 1;
        rows.push(above.row);
      }
      above = null;
    }
    if (kind === null || person < 0 || indicator < 0) continue;
    for (const column of valueColumns) {
      const label = frame.columns.find((other) => other.column === column)?.labels.at(-1);
      if (!isBlankAt(view, row, column))
        entries.push({
          subject: person,
          indicator,
          kind,
          rater: null,
          raterName: null,
          period: label?.period ?? null,
          row,
          column,
        });
    }
  }
  const open = dropFuture(frame, entries, issues);
  if (open.length === 0) return null;
  const subjects = subject ?? readSubjects(view, whoIn(frame, shape.nameColumn), Int32Array.from(rows));
  return {
    view,
    layout: "targetActualRows",
    subjects,
    indicators,
    series: buildSeries(view, open, subjects.count, issues),
    facts: [],
    typed: [],
    adjustments: [],
  };
}

/** People's targets and actuals without a word for what is measured. */
const wholeMention = (at: string): IndicatorMention => ({
  names: [impliedIndicator],
  weights: [null],
  scale: null,
  at,
  isPreweighted: false,
  lowerIsBetter: false,
  unit: null,
});

/** Weights in a column of their own, by the row that they stand in. */
function weightsBeside(frame: TableFrame): ReadonlyMap<number, FoundWeight> {
  const { view, bodyTop, bodyBottom } = frame;
  const column = keyOf(frame, ["weight"]);
  if (column === null) return new Map();
  const cells = Array.from({ length: bodyBottom - bodyTop }, (_, index) => {
    const reading = readValue(
      valueAt(view, bodyTop + index, column),
      formatAt(view, bodyTop + index, column),
    );
    return reading.kind === "number" ? reading : null;
  });
  return new Map(
    sharesOf(cells).shares.flatMap((share, index): [number, FoundWeight][] => {
      const at = placeOf(view, bodyTop + index, column);
      const typed = textAt(view, bodyTop + index, column);
      return share === null
        ? []
        : [[bodyTop + index, { share, typed, at, source: "weightColumn", isPoints: false }]];
    }),
  );
}

/** 0, in whatever way it is typed. */
function isZeroAt(view: SheetView, { row, column }: Entry): boolean {
  const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
  return reading.kind === "number" && reading.number === 0;
}

/** Actuals that are 0 for everybody from some period on have not happened yet: missing, and said so. */
function dropFuture({ view }: TableFrame, entries: readonly Entry[], issues: IssueList): readonly Entry[] {
  const actuals = entries.filter(({ kind }) => kind === "actual");
  const isZero = (column: number): boolean =>
    actuals.filter((entry) => entry.column === column).every((entry) => isZeroAt(view, entry));
  const columns = [...new Set(actuals.map(({ column }) => column))].sort((a, b) => a - b);
  const future = new Set<number>();
  for (const column of columns.reverse()) {
    if (!isZero(column)) break;
    future.add(column);
  }
  if (future.size === columns.length) return entries;
  for (const { row, column } of actuals)
    if (future.has(column))
      issues.add({ code: "value_absent", at: placeOf(view, row, column), typed: "0", assumed: "missing" });
  return entries.filter(({ kind, column }) => kind !== "actual" || !future.has(column));
}

/** The columns of people by what they say of them. */
function whoIn(frame: TableFrame, name: number | null): Parameters<typeof readSubjects>[1] {
  const columns: Parameters<typeof readSubjects>[1] = {};
  for (const role of rolesOfPeople) {
    const column = keyOf(frame, [role]);
    if (column !== null) columns[role] = column;
  }
  return name === null ? columns : { ...columns, name };
}
