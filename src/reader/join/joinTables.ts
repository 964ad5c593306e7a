import type { Dataset, Measure, RaterGroup } from "../../core/index.ts";
import type { FoundWeight, TableReading } from "../layout/tableReading.ts";
import { checkFormulas } from "../check/formula/checkFormulas.ts";
import { checkRanges } from "../check/formula/checkRanges.ts";
import { checkTotals } from "../check/totals/checkTotals.ts";
import { checkPeriods } from "../check/checkPeriods.ts";
import type { SheetView } from "../view/sheetView.ts";
import { proposePolicy } from "../policy/proposePolicy.ts";
import { collectNotes, type Note } from "../policy/notes/collectNotes.ts";
import { gradesFromNotes } from "../policy/notes/gradesFromNotes.ts";
import { raterWeightsFromNotes } from "../policy/notes/raterWeightsFromNotes.ts";
import { roleProfiles } from "../policy/roleProfiles.ts";
import { settleScales, type SettledScales } from "../policy/settleScales.ts";
import { settleWeights } from "../policy/settleWeights.ts";
import type { TypedPeriod } from "../value/readPeriod.ts";
import { createMapping } from "../mapping/createMapping.ts";
import type { ReadOptions } from "../readOptions.ts";
import type { ReadResult } from "../readResult.ts";
import type { SheetReading } from "../tableResult.ts";
import type { ReadTable } from "../tableResult.ts";
import { createReport } from "../report/createReport.ts";
import type { IssueList } from "../report/issueList.ts";
import { buildMeasures, type MeasureDraft } from "./buildMeasures.ts";
import { findDuplicates } from "./findDuplicates.ts";
import { joinEvents } from "./joinEvents.ts";
import { joinFacts } from "./joinFacts.ts";
import { joinHistory, pastResults } from "./joinHistory.ts";
import { joinIndicators } from "./joinIndicators.ts";
import { joinPeople, type JoinedPeople } from "./joinPeople.ts";
import { joinTyped } from "./joinTyped.ts";
import { separateResults } from "./separateResults.ts";
import { settlePeriods } from "./settlePeriods.ts";

/** Joins all tables into one dataset, settles scales, weights and periods, and proposes the policy. */
export function joinTables(
  sheets: readonly SheetReading[],
  options: ReadOptions,
  issues: IssueList,
): ReadResult {
  const tables = sheets.flatMap(({ tables: own }) => own);
  const hasScores = tables.some(({ reading }) => (reading?.series.length ?? 0) > 0);
  const readings = separateResults(
    tables.map(({ reading, period, raterGroup, raterName }) =>
      withDefaults(hasScores ? reading : null, period?.period ?? null, raterGroup, raterName),
    ),
  );
  const joined = joinPeople(readings, issues);
  const indicators = joinIndicators(readings);
  const roles = roleProfiles(readings, indicators, joined);
  if (roles === null) for (const conflict of indicators.conflicts) issues.add(conflict);
  const periods = settlePeriods(
    tables.flatMap(({ reading, period }, table) => [
      ...(readings[table]?.series ?? []).flatMap(({ period: own }) =>
        own === null ? [] : [{ period: own, source: own === period?.period ? period.source : "header" }],
      ),
      ...(reading?.subjects.periods ?? []).flatMap((own) =>
        own === null ? [] : [{ period: own, source: "column" }],
      ),
    ]),
  );
  const nameOf = (id: string): string => indicators.nodes.find((node) => node.id === id)?.name ?? id;
  const skips = readings.map((reading, table) =>
    findDuplicates(reading, joined.rowsOf[table] ?? new Int32Array(0), joined.people, issues),
  );
  checkPeriods(tables, issues);
  const drafts = buildMeasures({
    readings,
    idsOf: indicators.idsOf,
    rowsOf: joined.rowsOf,
    skips,
    size: joined.people.length,
    people: joined.people,
    nameOf,
    periodId: periods.idOf,
    issues,
  });
  const scales = settleScales(indicators.nodes, drafts, joined.people, issues);
  const weights = settleWeights(indicators.nodes, roles !== null, issues);
  const notes = hasScores ? collectNotes(sheets) : [];
  const raterWeights = findRaterWeights(readings, notes);
  for (const { view, reason } of sheets)
    if (reason !== null)
      issues.add({ code: "no_scores_found", at: null, sheet: view.grid.sheetName, reason });
  const isPast = pastResults(periods);
  const typedResults = joinTyped(readings, joined, periods.idOf, isPast);
  const events = joinEvents(readings, joined, periods.idOf);
  const policy = hasScores
    ? proposePolicy({
        nodes: indicators.nodes,
        measures: drafts,
        weights,
        scales,
        periods,
        raterWeights,
        roles: roles?.templates ?? [],
        grades: gradesFromNotes(notes),
        adjustmentNames: [...new Set(events.map(({ itemId }) => itemId))],
      })
    : null;
  checkTotals(
    {
      nodes: indicators.nodes,
      measures: drafts,
      typed: typedResults,
      globalOf: weights.globalOf,
      sharesOf: roles?.sharesOf ?? null,
      preweighted: scales.preweighted,
      topOf: (id) => topOf(scales, id),
      raterWeights: new Map([...raterWeights].map(([group, { share }]) => [group, share])),
      people: joined.people,
      areWeightsKnown: !weights.areMissing && drafts.length > 0,
      events,
    },
    issues,
  );
  for (const { view, reason } of sheets)
    if (hasScores && reason !== "hidden_sheet")
      checkFormulas(
        view,
        (sheet) => viewNamed(sheets, view, sheet),
        (rows) => peopleInRows(tables, joined, view, rows),
        issues,
      );
  for (const table of hasScores ? tables : [])
    checkRanges(table, (rows) => peopleInRows(tables, joined, table.frame.view, rows), issues);
  const dataset = toDataset(joined, roles?.roles ?? joined.people.map(({ role }) => role), drafts, {
    facts: joinFacts(readings, joined),
    typedResults,
    events,
    history: joinHistory(readings, joined, periods, isPast),
  });
  return {
    dataset,
    policy,
    issues: issues.toIssues(
      (table, subject) => joined.people[joined.rowsOf[table]?.[subject] ?? -1]?.id ?? null,
    ),
    repairs: issues.repairs,
    report: createReport({ sheets, readings, indicators, periods, scales, weights, raterWeights, drafts }),
    mapping: createMapping(sheets, options.mapping),
  };
}

/** The highest value of an indicator's scale. */
const topOf = ({ scales, scaleOf }: SettledScales, id: string): number =>
  scales.find((scale) => scale.id === scaleOf.get(id))?.max ?? 100;

/** Ids of the people whose rows these are, in tables with people in rows. */
function peopleInRows(
  tables: readonly ReadTable[],
  { people, rowsOf }: JoinedPeople,
  view: SheetView,
  rows: readonly number[],
): readonly string[] {
  const wanted = new Set(rows);
  const ids = tables.flatMap(({ frame, people: own, reading }, table) => {
    if (frame.view !== view || own === null || reading?.subjects.count !== own.rows.length) return [];
    return Array.from(own.rows).flatMap((row, subject) =>
      wanted.has(row) ? [people[rowsOf[table]?.[subject] ?? -1]?.id ?? ""] : [],
    );
  });
  return [...new Set(ids.filter((id) => id !== ""))];
}

/** The sheet that a formula names, in the same workbook; the formula's own where it names none. */
function viewNamed(sheets: readonly SheetReading[], own: SheetView, sheet: string | null): SheetView | null {
  if (sheet === null) return own;
  return (
    sheets.find(({ view }) => view.workbook === own.workbook && view.grid.sheetName === sheet)?.view ?? null
  );
}

/** Entries without a period or rater of their own take those of their table. */
function withDefaults(
  reading: TableReading | null,
  period: TableReading["series"][number]["period"],
  raterGroup: RaterGroup | null,
  raterName: string | null,
): TableReading {
  if (reading === null) return emptyReading;
  const hasPeriods = reading.subjects.periods !== null;
  return {
    ...reading,
    series: reading.series.map((series) => ({
      ...series,
      period: withYear(series.period, period) ?? (hasPeriods ? null : period),
      rater: series.rater ?? raterGroup,
      raterName: series.raterName ?? (series.rater === "self" ? null : raterName),
    })),
    typed: reading.typed.map((typed) => ({
      ...typed,
      period: withYear(typed.period, period) ?? (hasPeriods ? null : period),
    })),
  };
}

/** "1月" of a sheet of 2024 is January 2024. */
const withYear = (own: TypedPeriod | null, table: TypedPeriod | null): TypedPeriod | null =>
  own === null ? null : { ...own, year: own.year ?? table?.year ?? null };

const emptyReading: TableReading = {
  view: {
    grid: {
      sheetName: "",
      isSheetHidden: false,
      origin: { row: 0, column: 0 },
      values: [],
      formulas: null,
      numberFormats: null,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      notes: {},
    },
    workbook: null,
    uses1904Dates: false,
    rowCount: 0,
    columnCount: 0,
    merges: new Map(),
  },
  layout: "masterData",
  subjects: {
    count: 0,
    ids: [],
    names: [],
    departments: [],
    roles: [],
    levels: [],
    places: { kind: "cells", cells: [] },
    periods: null,
    raterNames: null,
    raterGroups: null,
  },
  indicators: [],
  series: [],
  facts: [],
  typed: [],
  adjustments: [],
};

/** From headers, else from a note that speaks of groups which did rate. */
function findRaterWeights(
  readings: readonly TableReading[],
  notes: readonly Note[],
): ReadonlyMap<RaterGroup, FoundWeight> {
  const weights = new Map<RaterGroup, FoundWeight>();
  for (const { series } of readings)
    for (const { rater, raterWeight } of series)
      if (rater !== null && raterWeight !== null && !weights.has(rater)) weights.set(rater, raterWeight);
  if (weights.size > 0) return weights;
  const rated = new Set(readings.flatMap(({ series }) => series.map(({ rater }) => rater)));
  const noted = raterWeightsFromNotes(notes);
  return [...noted.keys()].filter((group) => rated.has(group)).length >= 2 ? noted : weights;
}

function toDataset(
  { people }: JoinedPeople,
  roles: readonly (string | null)[],
  drafts: readonly MeasureDraft[],
  parts: Pick<Dataset, "facts" | "typedResults" | "events" | "history">,
): Dataset {
  return {
    size: people.length,
    employees: {
      ids: people.map(({ id }) => id),
      names: people.map(({ name }) => name),
      departments: people.map(({ department }) => department),
      roles,
      levels: people.map(({ level }) => level),
      places: { kind: "cells", cells: people.map(({ place }) => place) },
    },
    measures: drafts.map(
      ({
        indicatorId,
        kind,
        raterGroup,
        raterSlot,
        raterIds,
        periodId,
        values,
        states,
        raw,
        places,
      }): Measure => ({
        indicatorId,
        kind,
        raterGroup,
        raterSlot,
        raterIds,
        periodId,
        values,
        states,
        raw,
        places,
      }),
    ),
    ...parts,
    segments: [],
    overrides: [],
  };
}
