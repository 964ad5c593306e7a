import { absentReader } from "../data/absentReader.ts";
import type { LeafReader, LeafReading } from "../data/leafReader.ts";
import { LeafState } from "../data/leafReader.ts";
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
  const { size, ofTotal } = plan.tree;
  const leaves = leavesOf(plan);
  const reading: LeafReading = { state: LeafState.value, isRaterGroupAbsent: false };
  const handledAs = plan.policy.absence.missing;

  return (row) => {
    const role = plan.roleOf[row] ?? -1;
    if (columns.overall.states[row] === ScoreState.noEntries) {
      issues.offer("person_without_entries", () => ({
        code: "person_without_entries",
        at: placeAt(employees.places, row),
        ...personAt(row),
      }));
      return;
    }
    if (role === -1) return;
    for (const leaf of leaves) {
      if (ofTotal[role * size + leaf.index] === 0 || !hasGap(leaf.readers, row, role, reading)) continue;
      reportLeaf(leaf, row, role);
    }
  };

  function personAt(row: number): { readonly employeeId: string; readonly employeeName: string } {
    return { employeeId: employees.ids[row] ?? "", employeeName: employees.names[row] ?? "" };
  }

  function reportLeaf({ node, index, readers }: Leaf, row: number, role: number): void {
    const gaps: string[] = [];
    const indicator = { indicatorId: node.id, indicatorName: node.name };
    let at: string | null = null;
    let isGap = false;
    for (let period = 0; period < readers.length; period += 1) {
      const { measures, read } = readers[period] ?? absentReader;
      const state = columns.periods[period]?.states[row];
      if (state === ScoreState.noEntries || state === ScoreState.notAppraised) continue;
      read(row, role, reading);
      if (reading.state === LeafState.value || reading.state === LeafState.notApplicable) continue;
      const periodId = plan.periods[period]?.id ?? null;
      if (reading.state === LeafState.blocked) {
        const code = "rater_set_undeclared";
        const raterGroups = presentGroups(measures, row);
        const facts = { ...personAt(row), ...indicator, periodId, raterGroups };
        issues.offer(code, () => ({ code, at: placeOf(measures, row), ...facts }));
        continue;
      }
      const cause = causeOf(plan, node, role, index, measures, row);
      if (cause !== null) {
        const facts = { ...personAt(row), ...indicator, periodId };
        issues.offer(cause.code, () => ({ ...cause, at: placeOf(measures, row), ...facts }));
        if (cause.code !== "not_applicable_not_allowed") continue;
      }
      isGap = true;
      at ??= placeOf(measures, row);
      if (periodId !== null) gaps.push(periodId);
    }
    if (!isGap) return;
    const code = "score_missing";
    issues.offer(code, () => ({ code, at, ...personAt(row), ...indicator, periodIds: gaps, handledAs }));
  }
}

/** An indicator and how it is read in each period. */
interface Leaf {
  readonly node: IndicatorNode;
  /** The node's place in the model. */
  readonly index: number;
  readonly readers: readonly LeafReader[];
}

function leavesOf({ policy, readers }: AppraisalPlan): readonly Leaf[] {
  return policy.model.nodes.flatMap((node, index) =>
    node.kind === "area"
      ? []
      : [{ node, index, readers: readers.map((ofPeriod) => ofPeriod[index] ?? absentReader) }],
  );
}

/** Is there a period for which the leaf has neither points nor a declared "not applicable"? */
function hasGap(readers: readonly LeafReader[], row: number, role: number, reading: LeafReading): boolean {
  for (const { direct, read } of readers) {
    if (direct !== null) {
      const entry = direct.values[row] ?? Number.NaN;
      if (entry >= direct.min && entry <= direct.max) continue;
    }
    read(row, role, reading);
    if (reading.state !== LeafState.value && reading.state !== LeafState.notApplicable) return true;
  }
  return false;
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
