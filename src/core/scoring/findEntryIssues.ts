import { LeafState } from "../data/leafReader.ts";
import type { LeafReading } from "../data/leafReader.ts";
import type { Measure } from "../dataset.ts";
import { ValueState } from "../dataset.ts";
import type { IssueList } from "../issueList.ts";
import type { IndicatorNode } from "../policy/appraisalModel.ts";
import type { RaterGroup } from "../policy/raterPolicy.ts";
import { placeAt } from "../placeAt.ts";
import { needsTarget } from "../rules/needsTarget.ts";
import { ScoreState } from "../result/scoreState.ts";
import type { AppraisalPlan } from "./appraisalPlan.ts";
import type { ScoreColumns } from "./scoreColumns.ts";

/**
 * Prepares the search for what is wrong with one person's entries: gaps, "not applicable" where it is not allowed,
 * missing targets, actuals for which a rule has no answer. Gaps of a leaf in several periods are one issue.
 */
export function findEntryIssues(
  plan: AppraisalPlan,
  columns: ScoreColumns,
  issues: IssueList,
): (row: number) => void {
  const { employees } = plan.dataset;
  const { size } = plan.tree;
  const reading: LeafReading = { state: LeafState.value, isRaterGroupAbsent: false };
  const handledAs = plan.policy.absence.missing;

  return (row) => {
    const role = plan.roleOf[row] ?? -1;
    const person = { employeeId: employees.ids[row] ?? "", employeeName: employees.names[row] ?? "" };
    if (columns.overall.states[row] === ScoreState.noEntries) {
      issues.add({ code: "person_without_entries", at: placeAt(employees.places, row), ...person });
      return;
    }
    if (role === -1) return;
    plan.policy.model.nodes.forEach((node, index) => {
      if (node.kind === "area" || (plan.tree.ofTotal[role * size + index] ?? 0) === 0) return;
      const gaps: string[] = [];
      let at: string | null = null;
      let isGap = false;
      for (const [period, { id }] of plan.periods.entries()) {
        const state = columns.periods[period]?.states[row];
        const reader = plan.readers[period]?.[index];
        if (
          reader === null ||
          reader === undefined ||
          state === ScoreState.noEntries ||
          state === ScoreState.notAppraised
        )
          continue;
        reader.read(row, role, reading);
        if (reading.state === LeafState.value || reading.state === LeafState.notApplicable) continue;
        const facts = { ...person, indicatorId: node.id, indicatorName: node.name, periodId: id };
        if (reading.state === LeafState.blocked) {
          const raterGroups = presentGroups(reader.measures, row);
          issues.add({
            code: "rater_set_undeclared",
            at: placeOf(reader.measures, row),
            ...facts,
            raterGroups,
          });
          continue;
        }
        const cause = causeOf(plan, node, role, index, reader.measures, row);
        if (cause !== null) {
          issues.add({ ...cause, at: placeOf(reader.measures, row), ...facts });
          if (cause.code !== "not_applicable_not_allowed") continue;
        }
        isGap = true;
        at ??= placeOf(reader.measures, row);
        if (id !== null) gaps.push(id);
      }
      if (!isGap) return;
      const indicator = { indicatorId: node.id, indicatorName: node.name };
      issues.add({ code: "score_missing", at, ...person, ...indicator, periodIds: gaps, handledAs });
    });
  };
}

type Cause =
  | { readonly code: "not_applicable_not_allowed" | "target_missing" }
  | { readonly code: "rule_undefined"; readonly actual: number; readonly target: number | null };

/** Why an entry that may well be there gives no points. */
function causeOf(
  plan: AppraisalPlan,
  node: IndicatorNode,
  role: number,
  index: number,
  measures: readonly Measure[],
  row: number,
): Cause | null {
  const declared = measures.some(
    ({ kind, states }) => kind !== "target" && states[row] === ValueState.notApplicable,
  );
  if (declared && !node.allowsNotApplicable) return { code: "not_applicable_not_allowed" };
  const entry = measures.find(({ kind, values }) => kind !== "target" && !Number.isNaN(values[row]));
  if (entry === undefined || node.rule === null) return null;
  const own = measures.find(({ kind }) => kind === "target")?.values[row] ?? Number.NaN;
  const target = Number.isNaN(own) ? (plan.roles[role]?.nodes[index]?.target ?? null) : own;
  if (target === null && needsTarget(node.rule)) return { code: "target_missing" };
  return { code: "rule_undefined", actual: entry.values[row] ?? Number.NaN, target };
}

const placeOf = (measures: readonly Measure[], row: number): string | null =>
  measures[0] === undefined ? null : placeAt(measures[0].places, row);

const presentGroups = (measures: readonly Measure[], row: number): readonly RaterGroup[] => [
  ...new Set(
    measures.flatMap(({ raterGroup, values }) =>
      raterGroup === null || Number.isNaN(values[row] ?? Number.NaN) ? [] : [raterGroup],
    ),
  ),
];
