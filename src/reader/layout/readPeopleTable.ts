import { checkTypedErrors } from "../check/table/checkTypedErrors.ts";
import type { IssueList } from "../report/issueList.ts";
import { shownTextAt } from "../view/sheetView.ts";
import type { TableFrame } from "../table/tableFrame.ts";
import type { WordRole } from "../words/wordRole.ts";
import type { ColumnMeaning } from "./columnMeaning.ts";
import { absenceTexts } from "./absenceTexts.ts";
import { readFacts } from "./facts/readFacts.ts";
import { impliedIndicator } from "./impliedIndicator.ts";
import { adjustmentColumn } from "./people/measures/adjustmentColumn.ts";
import { columnWeight } from "./people/weights/columnWeights.ts";
import { headerWeight } from "./people/weights/headerWeight.ts";
import { mentionOfColumn, mergeMentions } from "./people/measures/mentionOfColumn.ts";
import { optionSeriesOfRows, type OptionColumn } from "./people/measures/optionSeriesOfRows.ts";
import { raterWeightsOfRow } from "./people/raters/raterWeightsOfRow.ts";
import { roleWeights } from "./people/weights/roleWeights.ts";
import { rowWeights } from "./people/weights/rowWeights.ts";
import { targetsOfRow } from "./people/measures/targetsOfRow.ts";
import { typedColumn } from "./people/totals/typedColumn.ts";
import { readColumnSeries, type SeriesHead } from "./readCells.ts";
import { readSubjects } from "./readIdentity.ts";
import { sharedRows } from "./sharedRows.ts";
import type { FoundWeight, IndicatorMention, LayoutKind, Series, TableReading } from "./tableReading.ts";

/** Reads a table with people in rows and indicators in columns. */
export function readPeopleTable(
  frame: TableFrame,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
  issues: IssueList,
): TableReading {
  const { view } = frame;
  const columns: Partial<Record<WordRole, number>> = {};
  for (const { use, column } of meanings) if (use.use === "identity") columns[use.role] ??= column;
  const indicators: IndicatorMention[] = [];
  const positions = new Map<string, number>();
  const series: Series[] = [];
  const own = new Map<number, Float64Array>();
  const marked = new Map<string, { head: SeriesHead; options: OptionColumn[] }>();
  const raterWeights = raterWeightsOfRow(frame, meanings);
  const byRow = raterWeights.size > 0 ? new Map<number, FoundWeight>() : rowWeights(frame, meanings, issues);
  const byRole = roleWeights(frame, meanings, rows);
  const absences = absenceTexts(view, meanings, rows);
  const who = columns.id ?? columns.name ?? columns.unit ?? 0;
  const whoAt = (row: number): string => shownTextAt(view, row, who);
  for (const meaning of meanings) {
    if (meaning.use.use !== "series") continue;
    const names = meaning.use.names.length === 0 ? [impliedIndicator] : meaning.use.names;
    const key = names.join("\u0000");
    const beside = byRole.get(meaning.column) ?? columnWeight(frame, names, meanings, rows);
    const inCells = byRow.get(meaning.column) ?? beside?.weight ?? null;
    const mention = mentionOfColumn(frame, meaning, meaning.use, names, inCells);
    const known = positions.get(key);
    const indicator = known ?? indicators.length;
    if (known === undefined) {
      positions.set(key, indicator);
      indicators.push(mention);
    } else indicators[known] = mergeMentions(indicators[known] ?? mention, mention);
    if (beside !== null && beside.own !== null) own.set(indicator, beside.own);
    const head = {
      indicator,
      kind: meaning.use.kind,
      rater: meaning.use.rater,
      raterName: meaning.use.raterName,
      raterWeight: headerWeight(frame, meaning.column, meaning.use.raterWeight, "header"),
      period: meaning.use.period,
    };
    if (meaning.use.option === undefined)
      series.push(
        readColumnSeries(
          view,
          head,
          meaning.column,
          sharedRows(view, meaning.column, rows, whoAt),
          issues,
          absences,
        ),
        ...targetsOfRow(frame, head, meaning.column, rows, issues),
      );
    else {
      const group = `${key}|${meaning.use.rater ?? ""}|${meaning.use.period?.matched ?? ""}`;
      const known = marked.get(group) ?? { head, options: [] };
      marked.set(group, known);
      known.options.push({ column: meaning.column, value: meaning.use.option });
    }
  }
  for (const { head, options } of marked.values()) {
    const name = indicators[head.indicator]?.names.at(-1) ?? "";
    series.push(optionSeriesOfRows(view, head, options, rows, name, issues));
  }
  checkTypedErrors(view, meanings, rows, issues);
  const kinds = meanings.find(({ use }) => use.use === "leftOut" && use.reason === "kind")?.column ?? null;
  return {
    view,
    layout: layoutOf(meanings, columns),
    subjects: readSubjects(view, columns, rows),
    indicators,
    ...(own.size === 0 ? {} : { weightsBySubject: own }),
    ...(raterWeights.size === 0 ? {} : { raterWeights }),
    series,
    facts: readFacts(view, meanings, rows, issues),
    typed: meanings.flatMap((meaning) => typedColumn(view, meaning, rows)),
    adjustments: meanings.flatMap((meaning) => adjustmentColumn(view, meaning, rows, kinds)),
  };
}

function layoutOf(
  meanings: readonly ColumnMeaning[],
  columns: Partial<Record<WordRole, number>>,
): LayoutKind {
  const uses = meanings.flatMap(({ use }) => (use.use === "series" ? [use] : []));
  if (uses.length === 0) return "masterData";
  if (uses.every(({ option }) => option !== undefined)) return "optionColumns";
  if (uses.some(({ kind }) => kind === "target") && uses.some(({ kind }) => kind === "actual"))
    return "targetActualColumns";
  const isPeriods =
    uses.length >= 2 && uses.every(({ period, names }) => period !== null && names.length === 0);
  if (isPeriods) return "periodColumns";
  return columns.period !== undefined && uses.length <= 2 ? "long" : "rowPerEmployee";
}
