import type { Dataset, TypedResult } from "../../core/index.ts";
import type { TableReading } from "../layout/tableReading.ts";
import type { SheetReading } from "../tableResult.ts";
import { checkPeriods } from "../check/checkPeriods.ts";
import { collectNotes, type Note } from "../policy/notes/collectNotes.ts";
import { commentsByPlace } from "../policy/notes/commentsByPlace.ts";
import { takeCommentedScales } from "../policy/notes/takeCommentedScales.ts";
import { takeTotalledWeights } from "../policy/takeTotalledWeights.ts";
import { takeNotedWeights } from "../policy/notes/takeNotedWeights.ts";
import { roleProfiles, type RoleProfiles } from "../policy/roleProfiles.ts";
import { cellLookup } from "../repair/cellLookup.ts";
import type { IssueList } from "../report/issueList.ts";
import { buildMeasures, type MeasureDraft } from "./buildMeasures.ts";
import { findDuplicates } from "./findDuplicates.ts";
import { impliedName } from "./impliedName.ts";
import { joinFacts } from "./joinFacts.ts";
import { pastResults, type IsPast } from "./joinHistory.ts";
import { joinIndicators, type JoinedIndicators } from "./joinIndicators.ts";
import { joinPeople, placeOfPerson, type JoinedPeople } from "./joinPeople.ts";
import { joinTyped } from "./joinTyped.ts";
import { readingOfTable } from "./readingOfTable.ts";
import { joinTransfers } from "./segments/joinTransfers.ts";
import type { Stretch } from "./segments/stretch.ts";
import { separateResults } from "./separateResults.ts";
import { settlePeriods, type SettledPeriods } from "./settlePeriods.ts";
import { totalsAsPercents } from "./totalsAsPercents.ts";
import { withProjectRows } from "./withProjectRows.ts";
import { withoutOpinions } from "./withoutOpinions.ts";

/** What all tables say together, before any rule: who was rated on what, when, by whom and how. */
export interface JoinedEntries {
  /** One per table, in their order. */
  readonly readings: readonly TableReading[];
  readonly hasScores: boolean;
  readonly joined: JoinedPeople;
  readonly indicators: JoinedIndicators;
  readonly periods: SettledPeriods;
  readonly facts: Dataset["facts"];
  /** The posts of people who changed theirs, by row. */
  readonly transfers: ReadonlyMap<number, readonly Stretch[]>;
  readonly notes: readonly Note[];
  /** Comments of cells by their place. */
  readonly comments: ReadonlyMap<string, string>;
  /** Sets of indicators that differ by post; null where all people have one. */
  readonly roles: RoleProfiles | null;
  readonly drafts: readonly MeasureDraft[];
  readonly isPast: IsPast;
  readonly typedResults: readonly TypedResult[];
}

/** Joins the people, indicators, periods and entries of all tables. */
export function joinEntries(sheets: readonly SheetReading[], issues: IssueList): JoinedEntries {
  const tables = sheets.flatMap(({ tables: own }) => own);
  const hasScores = tables.some(({ reading }) => (reading?.series.length ?? 0) > 0);
  const read = tables.map(({ reading, period, raterGroup, raterName }) =>
    readingOfTable(hasScores ? reading : null, period?.period ?? null, raterGroup, raterName),
  );
  const readings = withProjectRows(tables, separateResults(withoutOpinions(tables, read)));
  const joined = joinPeople(readings, issues);
  const { people } = joined;
  const indicators = joinIndicators(readings, () => impliedName(sheets.map(({ view }) => view)));
  const periods = settlePeriods(periodsOf(sheets, readings));
  const cellAt = cellLookup(sheets.map(({ view }) => view));
  const repeats = readings.map((reading, table) =>
    findDuplicates(reading, joined.rowsOf[table] ?? new Int32Array(0), people, cellAt, issues),
  );
  const facts = joinFacts(readings, joined);
  const transfers = joinTransfers(readings, joined, repeats, facts, periods, issues);
  const notes = hasScores ? collectNotes(sheets) : [];
  const comments = commentsByPlace(sheets);
  takeCommentedScales(indicators.nodes, comments);
  takeNotedWeights(indicators.nodes, notes, comments);
  const roles = roleProfiles(readings, indicators, joined, transfers);
  if (roles === null) for (const conflict of indicators.conflicts) issues.add(conflict);
  for (const { row, sum } of roles?.strays ?? []) {
    const person = people[row];
    const at = person === undefined ? null : placeOfPerson(person);
    const sumPercent = Number((sum * 100).toPrecision(10));
    issues.add({ code: "weight_sum_off", at, parent: "", sumPercent, handledAs: "scaled" }, [
      person?.id ?? "",
    ]);
  }
  checkPeriods(tables, issues);
  const drafts = buildMeasures({
    readings,
    idsOf: indicators.idsOf,
    rowsOf: joined.rowsOf,
    skips: repeats.map(({ skips }) => skips),
    size: people.length,
    people,
    nameOf: (id) => indicators.nodes.find((node) => node.id === id)?.name ?? id,
    periodId: periods.idOf,
    cellAt,
    issues,
  });
  const isPast = pastResults(periods);
  const typedResults = totalsAsPercents(joinTyped(readings, joined, periods.idOf, isPast), drafts);
  if (roles === null) takeTotalledWeights(indicators.nodes, drafts, typedResults);
  return {
    readings,
    hasScores,
    joined,
    indicators,
    periods,
    facts,
    transfers,
    notes,
    comments,
    roles,
    drafts,
    isPast,
    typedResults,
  };
}

/** The periods that entries, or the rows of people, are of. */
function periodsOf(
  sheets: readonly SheetReading[],
  readings: readonly TableReading[],
): Parameters<typeof settlePeriods>[0] {
  return sheets
    .flatMap(({ tables }) => tables)
    .flatMap(({ reading, period }, table) => [
      ...(readings[table]?.series ?? []).flatMap(({ period: own }) =>
        own === null
          ? []
          : [{ period: own, source: own === period?.period ? period.source : ("header" as const) }],
      ),
      ...(reading === null ? [] : (readings[table]?.subjects.periods ?? [])).flatMap((own) =>
        own === null ? [] : [{ period: own, source: "column" as const }],
      ),
    ]);
}
