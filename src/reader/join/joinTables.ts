import type { RaterGroup } from "../../core/index.ts";
import type { FoundWeight } from "../layout/tableReading.ts";
import type { ReadOptions } from "../readOptions.ts";
import type { ReadResult } from "../readResult.ts";
import type { SheetReading } from "../tableResult.ts";
import { checkFormulasOf } from "../check/formula/formulaChecks.ts";
import { checkTotals } from "../check/totals/checkTotals.ts";
import { periodMix } from "../check/totals/periodMix.ts";
import { typedGrades } from "../check/totals/comparedGrades.ts";
import { reportGrades } from "../check/totals/reportGrades.ts";
import { reportUnfollowed } from "../check/totals/unfollowedTotals.ts";
import { checkPeriods } from "../check/checkPeriods.ts";
import { createMapping } from "../mapping/createMapping.ts";
import { findRaterWeights } from "../policy/findRaterWeights.ts";
import { collectNotes } from "../policy/notes/collectNotes.ts";
import { commentsByPlace } from "../policy/notes/commentsByPlace.ts";
import { gradesFromNotes } from "../policy/notes/gradesFromNotes.ts";
import { takeCommentedScales } from "../policy/notes/takeCommentedScales.ts";
import { givesWeights } from "../policy/notes/givesWeights.ts";
import { takeNotedWeights } from "../policy/notes/takeNotedWeights.ts";
import { numberedScale } from "../policy/notes/numberedScale.ts";
import { wordValues } from "../policy/notes/wordValues.ts";
import { proposePolicy } from "../policy/proposePolicy.ts";
import { ratedIndicators } from "../policy/ratedIndicators.ts";
import { roleProfiles } from "../policy/roleProfiles.ts";
import { reportRules } from "../policy/reportRules.ts";
import { settlePeriodWeights } from "../policy/settlePeriodWeights.ts";
import { settleRaters } from "../policy/settleRaters.ts";
import { settleGrades } from "../policy/settleGrades.ts";
import { settleScales, type SettledScales } from "../policy/settleScales.ts";
import { pointEntries } from "../policy/pointEntries.ts";
import { reportDurations } from "../policy/reportDurations.ts";
import { reportMissingWeights, reportWeights } from "../policy/reportWeights.ts";
import { equalWeights, plainSum, settleWeights } from "../policy/settleWeights.ts";
import { sharesOfMarks } from "../policy/sharesOfMarks.ts";
import { trimOfRaters } from "../policy/trimOfRaters.ts";
import { cellLookup } from "../repair/cellLookup.ts";
import { createReport } from "../report/createReport.ts";
import type { IssueList } from "../report/issueList.ts";
import { buildMeasures } from "./buildMeasures.ts";
import { isNoNews } from "./isNoNews.ts";
import { findDuplicates } from "./findDuplicates.ts";
import { impliedName } from "./impliedName.ts";
import { joinEvents } from "./joinEvents.ts";
import { joinFacts } from "./joinFacts.ts";
import { joinHistory, pastResults } from "./joinHistory.ts";
import { joinIndicators } from "./joinIndicators.ts";
import { joinPeople } from "./joinPeople.ts";
import { joinTyped } from "./joinTyped.ts";
import { totalsAsPercents } from "./totalsAsPercents.ts";
import { readingOfTable } from "./readingOfTable.ts";
import { joinLeaves } from "./segments/joinLeaves.ts";
import { joinSegments } from "./segments/joinSegments.ts";
import { joinTransfers } from "./segments/joinTransfers.ts";
import { spansOf } from "./segments/stretch.ts";
import { separateResults } from "./separateResults.ts";
import { settlePeriods } from "./settlePeriods.ts";
import { withoutOpinions } from "./withoutOpinions.ts";
import { toDataset } from "./toDataset.ts";

/** Joins all tables into one dataset, settles scales, weights and periods, and proposes the policy. */
export function joinTables(
  sheets: readonly SheetReading[],
  options: ReadOptions,
  issues: IssueList,
): ReadResult {
  const tables = sheets.flatMap(({ tables: own }) => own);
  const hasScores = tables.some(({ reading }) => (reading?.series.length ?? 0) > 0);
  const read = tables.map(({ reading, period, raterGroup, raterName }) =>
    readingOfTable(hasScores ? reading : null, period?.period ?? null, raterGroup, raterName),
  );
  const readings = separateResults(withoutOpinions(tables, read));
  const joined = joinPeople(readings, issues);
  const { people } = joined;
  const indicators = joinIndicators(readings, () => impliedName(sheets.map(({ view }) => view)));
  const periods = settlePeriods(
    tables.flatMap(({ reading, period }, table) => [
      ...(readings[table]?.series ?? []).flatMap(({ period: own }) =>
        own === null ? [] : [{ period: own, source: own === period?.period ? period.source : "header" }],
      ),
      ...(reading === null ? [] : (readings[table]?.subjects.periods ?? [])).flatMap((own) =>
        own === null ? [] : [{ period: own, source: "column" }],
      ),
    ]),
  );
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
  const typedWeights = settleWeights(indicators.nodes, roles !== null);
  const rated = ratedIndicators(indicators.nodes, drafts);
  const points = pointEntries(rated, roles === null ? typedResults : [], typedWeights);
  const scales = settleScales(rated, people, points, wordValues(sheets, notes), numberedScale(notes), issues);
  const settled = points.isPlainSum
    ? plainSum(indicators.nodes)
    : (sharesOfMarks(indicators.nodes, readings, typedWeights) ??
      (typedWeights.areMissing && roles === null && indicators.nodes.some(({ kind }) => kind === "area")
        ? equalWeights(indicators.nodes)
        : typedWeights));
  if (typedWeights.areMissing) reportMissingWeights(indicators.nodes, points.isPlainSum, issues);
  reportDurations(indicators.nodes, drafts, issues);
  const raterWeights = findRaterWeights(readings, notes);
  const ofRaters = [...raterWeights.values()].map((weight) => ({ name: "", kind: "area", weight }) as const);
  const weighed = [...indicators.nodes, ...ofRaters];
  for (const sheet of sheets) {
    const { view, reason } = sheet;
    if (reason === null || reason === "own_sheet") continue;
    const isUsed = drafts.length > 0 && (isNoNews(sheet, sheets) || givesWeights(view, weighed));
    if (!isUsed) issues.add({ code: "no_scores_found", at: null, sheet: view.grid.sheetName, reason });
  }
  const typedEvents = joinEvents(readings, joined, periods.idOf, raterWeights);
  const trim = trimOfRaters(tables, notes, drafts);
  const counted = {
    nodes: indicators.nodes,
    measures: drafts,
    typed: typedResults,
    globalOf: settled.globalOf,
    sharesOf: roles?.sharesOf ?? null,
    preweighted: scales.preweighted,
    topOf: (id: string) => topOf(scales, id),
    trimShare: trim?.share ?? 0,
    people,
    otherTotal: settled.otherTotal,
    events: typedEvents,
    transferred: transfers,
  };
  const totals = checkTotals(
    {
      ...counted,
      raterWeights: sharesIn(raterWeights),
      areWeightsKnown: !settled.areMissing && drafts.length > 0,
      areEventsBeside: readings.some(
        ({ adjustments, subjects }) => adjustments.length > 0 && subjects.count > 1,
      ),
    },
    issues,
  );
  const { areAsTyped } = totals;
  // Points taken off that the entries are short of already ("扣分 | 得分") count once.
  const events = totals.events === "inEntries" ? [] : typedEvents;
  const raters = settleRaters(drafts, raterWeights, totals.mix, trim, issues);
  // Points that make up 70 or 120 count as they stand where the sheet's totals do so, else in proportion like weights.
  const preweighted =
    areAsTyped || isWholeOf(scales.preweighted, settled.globalOf) ? scales.preweighted : new Set<string>();
  const inForce = { ...counted, preweighted, events, mix: sharesIn(raters.weights) };
  const periodIds = periods.periods.map(({ id }) => id);
  const yearMix = periodMix({ ...inForce, periodIds });
  const aggregation = settlePeriodWeights(tables, notes, periods, yearMix, issues);
  reportUnfollowed(inForce, { periodIds, aggregation: aggregation.aggregation }, totals.told, issues);
  if (roles === null) reportWeights(indicators.nodes, settled, areAsTyped, issues);
  const weights = areAsTyped || points.isPlainSum ? settled : { ...settled, otherTotal: null };
  const gradePairs = typedGrades(inForce);
  const grades = settleGrades(gradesFromNotes(notes), gradePairs, issues);
  const policy = hasScores
    ? proposePolicy({
        nodes: indicators.nodes,
        measures: drafts,
        weights,
        scales: { ...scales, preweighted },
        periods,
        raters,
        aggregation,
        roles: roles?.templates ?? [],
        comments,
        grades,
        leavesGapsOut: totals.leaveGapsOut,
        adjustmentNames: [...new Set(events.map(({ itemId }) => itemId))],
      })
    : null;
  if (policy !== null) {
    reportRules(policy, indicators.nodes, drafts, issues);
    reportGrades(policy, gradePairs, people, issues);
  }
  if (hasScores) checkFormulasOf(sheets, tables, joined, issues);
  const roleOf = (row: number): string | null =>
    roles === null ? (people[row]?.role ?? null) : (roles.roles[row] ?? null);
  const segments = joinSegments({
    spans: spansOf(periods),
    people,
    roleOf,
    facts,
    transfers,
    leaves: joinLeaves(readings, joined, issues),
    measures: drafts,
    issues,
  });
  const history = joinHistory(readings, joined, periods, isPast);
  return {
    dataset: toDataset(
      joined,
      people.map((_, row) => roleOf(row)),
      drafts,
      { facts, typedResults, events, history, segments },
    ),
    policy,
    issues: issues.toIssues((table, subject) => people[joined.rowsOf[table]?.[subject] ?? -1]?.id ?? null),
    repairs: issues.repairs,
    report: createReport({
      sheets,
      readings,
      indicators,
      periods,
      scales: { ...scales, preweighted },
      // What stands on the sheet; that everything counts in full is the policy's way of adding.
      weights: typedWeights.areMissing ? typedWeights : weights,
      raterWeights: raters.weights,
      grades: grades.areAssumed ? null : grades.found,
      drafts,
    }),
    mapping: createMapping(sheets, options.mapping),
  };
}

const sharesIn = (weights: ReadonlyMap<RaterGroup, FoundWeight>): ReadonlyMap<RaterGroup, number> =>
  new Map([...weights].map(([group, { share }]) => [group, share]));

/** What stands for 100 points on an indicator's scale: its highest value, where points above 100 do not count as they are. */
function topOf({ scales, scaleOf }: SettledScales, id: string): number {
  const scale = scales.find((one) => one.id === scaleOf.get(id));
  return scale === undefined || scale.normalisation.kind === "identity" ? 100 : scale.max;
}

/** Are these points of a hundred, with what the others weigh? */
const isWholeOf = (points: ReadonlySet<string>, globalOf: ReadonlyMap<string, number>): boolean =>
  points.size === 0 || Math.abs([...globalOf.values()].reduce((sum, share) => sum + share, 0) - 1) <= 0.011;
