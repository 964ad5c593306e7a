import type { ReadOptions } from "../readOptions.ts";
import type { ReadResult } from "../readResult.ts";
import type { SheetReading } from "../tableResult.ts";
import { checkFormulasOf } from "../check/formula/formulaChecks.ts";
import { typedGrades } from "../check/totals/comparedGrades.ts";
import { reportGrades } from "../check/totals/reportGrades.ts";
import { createMapping } from "../mapping/createMapping.ts";
import { gradesFromNotes } from "../policy/notes/gradesFromNotes.ts";
import { proposePolicy } from "../policy/proposePolicy.ts";
import { reportRules } from "../policy/reportRules.ts";
import { settleGrades } from "../policy/settleGrades.ts";
import { createReport } from "../report/createReport.ts";
import type { IssueList } from "../report/issueList.ts";
import { joinEntries, type JoinedEntries } from "./joinEntries.ts";
import { joinHistory } from "./joinHistory.ts";
import { joinLeaves } from "./segments/joinLeaves.ts";
import { joinSegments } from "./segments/joinSegments.ts";
import { spansOf } from "./segments/stretch.ts";
import { settleRules } from "./settleRules.ts";
import { toDataset } from "./toDataset.ts";

/** Joins all tables into one dataset, settles scales, weights and periods, and proposes the policy. */
export function joinTables(
  sheets: readonly SheetReading[],
  options: ReadOptions,
  issues: IssueList,
): ReadResult {
  const entries = joinEntries(sheets, issues);
  const { readings, joined, indicators, periods, notes, comments, roles, drafts } = entries;
  const { people } = joined;
  const rules = settleRules(sheets, entries, issues);
  const gradePairs = typedGrades(rules.inForce);
  const grades = settleGrades(gradesFromNotes(notes), gradePairs, issues);
  const policy = entries.hasScores
    ? proposePolicy({
        ...rules,
        nodes: indicators.nodes,
        measures: drafts,
        periods,
        roles: roles?.templates ?? [],
        comments,
        grades,
        adjustmentNames: [...new Set(rules.events.map(({ itemId }) => itemId))],
      })
    : null;
  if (policy !== null) {
    reportRules(policy, indicators.nodes, drafts, issues);
    reportGrades(policy, gradePairs, people, issues);
    const tables = sheets.flatMap(({ tables: own }) => own);
    checkFormulasOf(sheets, tables, joined, issues);
  }
  return {
    dataset: datasetOf(entries, rules.events, issues),
    policy,
    issues: issues.toIssues((table, subject) => people[joined.rowsOf[table]?.[subject] ?? -1]?.id ?? null),
    repairs: issues.repairs,
    report: createReport({
      sheets,
      readings,
      indicators,
      periods,
      scales: rules.scales,
      weights: rules.statedWeights,
      raterWeights: rules.raters.weights,
      grades: grades.areAssumed ? null : grades.found,
      drafts,
    }),
    mapping: createMapping(sheets, options.mapping),
  };
}

function datasetOf(
  { readings, joined, periods, facts, transfers, roles, drafts, isPast, typedResults }: JoinedEntries,
  events: ReadResult["dataset"]["events"],
  issues: IssueList,
): ReadResult["dataset"] {
  const { people } = joined;
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
  const names = people.map((_, row) => roleOf(row));
  return toDataset(joined, names, drafts, { facts, typedResults, events, history, segments });
}
