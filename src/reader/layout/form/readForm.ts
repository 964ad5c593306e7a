import type { IssueList } from "../../report/issueList.ts";
import { readLabel } from "../../value/readLabel.ts";
import { readRange } from "../../value/readRange.ts";
import { textAt, type SheetView } from "../../view/sheetView.ts";
import type { SectionHeading } from "../../table/sectionOfRow.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { LayoutKind, Subjects, TableReading } from "../tableReading.ts";
import { areaWeights } from "./areaWeights.ts";
import { checkAreas } from "./checkAreas.ts";
import { checkRaterTotals } from "./checkRaterTotals.ts";
import { checkFormColumns } from "./checkFormColumns.ts";
import { formAdjustments } from "./formAdjustments.ts";
import { findFormColumns, type FormColumns } from "./formColumns.ts";
import { findFormRows, type FormRows } from "./formRows.ts";
import { formTotals } from "./formTotals.ts";
import { mentionOfRow } from "./mentionOfRow.ts";
import { raterWeightsOfForm } from "./raterWeightsOfForm.ts";
import { seriesOfRow } from "./seriesOfRow.ts";
import { weightsOfForm } from "./weightsOfForm.ts";
import { withGoalRows } from "./withGoalRows.ts";
import { withoutPoints } from "./withoutPoints.ts";
import { withoutResults } from "./withoutResults.ts";

/** A form as read: one person, indicators in rows. */
export interface FormReading {
  readonly reading: TableReading;
  readonly columns: FormColumns;
  readonly rows: FormRows;
}

/** Reads a table whose rows are indicators, for the person whom the sheet names. */
export function readForm(
  frame: TableFrame,
  subject: Subjects,
  issues: IssueList,
  heading: SectionHeading | null,
): FormReading | null {
  const { view } = frame;
  const columns = findFormColumns(frame);
  if (columns.names.length === 0) return null;
  const found = withoutPoints(frame, columns, findFormRows(frame, columns, heading));
  const rows = withoutResults(frame, columns, withGoalRows(frame, columns, found));
  if (rows.indicators.length > 0) checkFormColumns(frame, columns, issues);
  const weights = weightsOfForm(frame, columns, rows, issues);
  const ofAreas = areaWeights(frame, columns.areaWeight, rows.indicators);
  const indicators = rows.indicators.map((row, index) =>
    mentionOfRow(
      frame,
      columns,
      row,
      weights.weights[index] ?? null,
      weights.areOfArea[index] === true,
      weights.isPreweighted,
      row.areaWeight ?? ofAreas[index] ?? null,
    ),
  );
  const periodKind = columns.target !== null && rows.totalRow === null ? "actual" : "rating";
  const ofRaters = raterWeightsOfForm(frame, columns, rows);
  const series = rows.indicators
    .flatMap((row, index) => seriesOfRow(frame, columns, row, index, periodKind, issues))
    .map((one) =>
      one.rater === null || one.raterWeight !== null
        ? one
        : { ...one, raterWeight: ofRaters.get(one.rater) ?? null },
    );
  checkAreas(indicators, series, issues);
  const shares = weights.weights.map((weight) => weight?.share ?? null);
  const [name = null] = subject.names;
  if (name !== null) checkRaterTotals(frame, columns, rows, shares, name, issues);
  return {
    columns,
    rows,
    reading: {
      view,
      layout: layoutOf(frame, columns, rows),
      subjects: subject,
      indicators,
      series,
      facts: [],
      typed: formTotals(frame, columns, rows, heading === null ? [] : areaUnder(frame, rows, heading)),
      adjustments: formAdjustments(frame, columns, rows),
    },
  };
}

/** Words of a total that is the whole form's, though it stands below the last of its parts. */
const ofWhole = /[总總]|最[终終]|[综綜]合|overall|grand|final/iu;

/** The area whose total a table has that stands as a whole under the heading of one: "Part A (70%)", "Total Part A". */
function areaUnder(
  { view }: TableFrame,
  { indicators, totalRow }: FormRows,
  { at }: SectionHeading,
): string[] {
  const [area] = indicators[0]?.names ?? [];
  const isWhole = totalRow !== null && ofWhole.test(rowText(view, totalRow));
  const isOne = indicators.every(({ names, sectionAt }) => sectionAt === at && names.length > 1);
  return area === undefined || isWhole || !isOne ? [] : [readLabel(area).name];
}

const rowText = (view: SheetView, row: number): string =>
  Array.from({ length: view.columnCount }, (_, column) => textAt(view, row, column)).find((text) =>
    /\p{L}/u.test(text),
  ) ?? "";

function layoutOf({ view }: TableFrame, columns: FormColumns, { indicators }: FormRows): LayoutKind {
  if (columns.options.length > 0) return "optionColumns";
  if (columns.levelScores.length > 0) return "rubricBands";
  const hasBands = indicators.filter(({ rows }) => rows.length > 1).length >= indicators.length * 0.5;
  const hasRanges = indicators.some(({ rows }) =>
    rows.some((row) =>
      columns.labels.some(({ header }) => readRange(textAt(view, row, header.column)) !== null),
    ),
  );
  return hasBands && hasRanges ? "rubricBands" : "formPerEmployee";
}
