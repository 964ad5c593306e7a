import { columnLetters } from "../../sheet/index.ts";
import type { RaterGroup } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { JoinedIndicators } from "../join/joinIndicators.ts";
import type { SettledPeriods } from "../join/settlePeriods.ts";
import type { ColumnMeaning } from "../layout/columnMeaning.ts";
import type { FoundWeight, TableReading } from "../layout/tableReading.ts";
import { impliedIndicator } from "../layout/impliedIndicator.ts";
import type { FoundGrades } from "../policy/notes/gradesFromNotes.ts";
import type { SettledScales } from "../policy/settleScales.ts";
import type { SettledWeights } from "../policy/settleWeights.ts";
import type { SheetReading } from "../tableResult.ts";
import type { ReadTable } from "../tableResult.ts";
import { fingerprintOf } from "../mapping/fingerprintOf.ts";
import { placeOf, sheetRowOf, type SheetView } from "../view/sheetView.ts";
import { measuresOf } from "../policy/measuresOf.ts";
import { isLowerBetter } from "../policy/isLowerBetter.ts";
import type { ReadReport, ReportColumn, ReportIndicator, ReportRater, ReportTable } from "./readReport.ts";

interface Parts {
  readonly sheets: readonly SheetReading[];
  readonly readings: readonly TableReading[];
  readonly indicators: JoinedIndicators;
  readonly periods: SettledPeriods;
  readonly scales: SettledScales;
  readonly weights: SettledWeights;
  readonly raterWeights: ReadonlyMap<RaterGroup, FoundWeight>;
  /** Grades that a note or a legend gives; null where none does. */
  readonly grades: FoundGrades | null;
  readonly drafts: readonly MeasureDraft[];
}

/** Says how everything was read. */
export function createReport(parts: Parts): ReadReport {
  const ofIndicator = measuresOf(parts.drafts);
  let next = 0;
  const numbered = parts.sheets.map((sheet) => ({
    sheet,
    tables: sheet.tables.map((table) => ({ table, index: next++ })),
  }));
  return {
    schemaVersion: 1,
    sheets: numbered.map(({ sheet, tables }) => ({
      workbook: sheet.workbookName,
      sheet: sheet.view.grid.sheetName,
      isHidden: sheet.view.grid.isSheetHidden,
      usedRange: usedRange(sheet.view),
      hasScores: sheet.reason === null,
      reason: sheet.reason,
      evidence: sheet.evidence,
      tables: tables.flatMap(({ table, index }) => (table.reading === null ? [] : [tableId(index)])),
    })),
    tables: numbered.flatMap(({ sheet, tables }) =>
      tables.flatMap(({ table, index }) => reportTable(sheet, table, index, parts)),
    ),
    indicators: parts.indicators.nodes.map((node) => reportIndicator(node, ofIndicator(node.id), parts)),
    raters: reportRaters(parts),
    periods: parts.periods.periods.map(({ id, name, length, source }) => ({ id, name, length, source })),
    scales: parts.scales.sources,
    grades: parts.grades === null ? null : { at: parts.grades.at, text: parts.grades.typed },
    comments: parts.sheets.flatMap(({ view, reason }) =>
      reason === null
        ? Object.entries(view.grid.notes).map(([cell, text]) => {
            const [row = 0, column = 0] = cell.split(",").map(Number);
            return { at: placeOf(view, row, column), text };
          })
        : [],
    ),
  };
}

const tableId = (index: number): string => `t${String(index + 1)}`;

function rangeOf(view: SheetView, top: number, left: number, bottom: number, right: number): string {
  const corner = (row: number, column: number): string =>
    `${columnLetters(Math.min(16383, view.grid.origin.column + column))}${String(sheetRowOf(view, row))}`;
  return `${corner(top, left)}:${corner(Math.max(top, bottom - 1), Math.max(left, right - 1))}`;
}

const usedRange = (view: SheetView): string | null =>
  view.rowCount === 0 || view.columnCount === 0 ? null : rangeOf(view, 0, 0, view.rowCount, view.columnCount);

function reportTable(
  { view, workbookName }: SheetReading,
  table: ReadTable,
  index: number,
  parts: Parts,
): ReportTable[] {
  const { frame, reading, people } = table;
  if (reading === null) return [];
  const rows = people?.rows ?? new Int32Array(0);
  const first = rows[0];
  const last = rows.at(-1);
  return [
    {
      id: tableId(index),
      workbook: workbookName,
      sheet: view.grid.sheetName,
      isHidden: view.grid.isSheetHidden,
      range: rangeOf(view, frame.headerRows[0] ?? frame.bodyTop, frame.left, frame.bodyBottom, frame.right),
      headerRows: frame.headerRows.map((row) => sheetRowOf(view, row)),
      dataRows:
        first === undefined || last === undefined
          ? null
          : { first: sheetRowOf(view, first), last: sheetRowOf(view, last), count: rows.length },
      layout: reading.layout,
      confidence: confidenceOf(table.meanings),
      columns: table.meanings.map((meaning) => reportColumn(view, meaning, index, parts, "column")),
      rows: table.rowMeanings.map((meaning) => reportColumn(view, meaning, index, parts, "row")),
      skippedRows: (people?.skipped ?? []).map(({ row, reason, text }) => ({
        row: sheetRowOf(view, row),
        reason,
        text,
      })),
      facts: table.facts.map(({ role, key, value, at }) => ({ key: key === "" ? role : key, value, at })),
      fingerprint: fingerprintOf(frame),
    },
  ];
}

const confidenceOf = (meanings: readonly ColumnMeaning[]): number =>
  meanings.length === 0
    ? 0.7
    : Number((meanings.reduce((sum, { confidence }) => sum + confidence, 0) / meanings.length).toFixed(3));

function reportColumn(
  view: SheetView,
  { column, header, use, confidence, evidence }: ColumnMeaning,
  table: number,
  parts: Parts,
  axis: "column" | "row",
): ReportColumn {
  const place =
    axis === "column"
      ? columnLetters(Math.min(16383, view.grid.origin.column + column))
      : String(sheetRowOf(view, column));
  const names = use.use === "series" ? (use.names.length === 0 ? [impliedIndicator] : use.names) : [];
  const mentions = parts.readings[table]?.indicators ?? [];
  const position = mentions.findIndex((mention) => mention.names.join("\u0000") === names.join("\u0000"));
  return {
    place,
    header,
    role: roleOf(use),
    indicatorId: use.use === "series" ? (parts.indicators.idsOf[table]?.[position] ?? null) : null,
    raterGroup: use.use === "series" ? use.rater : null,
    raterName: use.use === "series" ? use.raterName : null,
    periodId: use.use === "series" || use.use === "typed" ? parts.periods.idOf(use.period) : null,
    confidence: Number(confidence.toFixed(3)),
    evidence,
  };
}

function roleOf(use: ColumnMeaning["use"]): string {
  switch (use.use) {
    case "identity":
      return use.role;
    case "series":
      return use.kind;
    case "typed":
      return use.kind;
    case "weights":
      return "weight";
    case "adjustment":
      return "adjustment";
    case "fact":
      return "fact";
    case "leftOut":
      return `leftOut:${use.reason}`;
  }
}

function reportIndicator(
  node: JoinedIndicators["nodes"][number],
  own: readonly MeasureDraft[],
  { weights, scales }: Parts,
): ReportIndicator {
  const isRated = own.some(({ kind }) => kind === "rating");
  return {
    id: node.id,
    name: node.name,
    path: node.path,
    kind: node.kind,
    parentId: node.parentId,
    weight: weights.weightOf.get(node.id) ?? null,
    globalWeight: node.kind === "indicator" ? (weights.globalOf.get(node.id) ?? null) : null,
    weightTyped: node.weight?.typed ?? null,
    weightAt: node.weight?.at ?? null,
    weightSource: node.weight?.source ?? null,
    scaleId: node.kind === "indicator" ? (scales.scaleOf.get(node.id) ?? "0-100") : null,
    measuredBy: isRated || node.kind === "area" ? "rating" : "actual",
    lowerIsBetter: isLowerBetter(node, own),
    isPreweighted: scales.preweighted.has(node.id),
    at: node.at,
  };
}

function reportRaters({ drafts, raterWeights }: Parts): ReportRater[] {
  const groups = new Map<RaterGroup, { names: Set<string>; entries: number }>();
  for (const { raterGroup, raterIds, states, values } of drafts) {
    if (raterGroup === null) continue;
    const group = groups.get(raterGroup) ?? { names: new Set<string>(), entries: 0 };
    groups.set(raterGroup, group);
    raterIds?.forEach((name) => name !== null && group.names.add(name));
    group.entries += states.reduce(
      (count, state, row) => count + (state === 0 && !Number.isNaN(values[row]) ? 1 : 0),
      0,
    );
  }
  return [...groups].map(([group, { names, entries }]) => ({
    group,
    names: [...names],
    weight: raterWeights.get(group)?.share ?? null,
    weightAt: raterWeights.get(group)?.at ?? null,
    entries,
  }));
}
