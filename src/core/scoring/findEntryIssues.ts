import { absentReader } from "../data/absentReader.ts";
import type { DirectColumn, LeafReader, LeafReading } from "../data/leafReader.ts";
import { LeafState } from "../data/leafReader.ts";
import type { Measure } from "../dataset.ts";
import { ValueState } from "../dataset.ts";
import type { Issue } from "../issue.ts";
import type { IssueList } from "../issueList.ts";
import type { IndicatorNode } from "../policy/appraisalModel.ts";
import type { RaterGroup } from "../policy/raterPolicy.ts";
import { placeAt } from "../placeAt.ts";
import { needsTarget } from "../rules/needsTarget.ts";
import { ScoreState } from "../result/scoreState.ts";
import type { AppraisalPlan } from "./appraisalPlan.ts";
import type { SeeUnevenRow } from "./rowScorer.ts";
import type { ScoreColumns } from "./scoreColumns.ts";

/**
 * Prepares the search for what is wrong with one person's entries: gaps, "not applicable" where it is not allowed,
 * missing targets, actuals for which a rule has no answer. Gaps of a leaf in several periods are one issue.
 */
export function findEntryIssues(plan: AppraisalPlan, columns: ScoreColumns, issues: IssueList): SeeUnevenRow {
  const { employees } = plan.dataset;
  const { size, ofTotal } = plan.tree;
  const leaves = leavesOf(plan);
  const reading: LeafReading = { state: LeafState.value, isRaterGroupAbsent: false };
  const handledAs = plan.policy.absence.missing;
  /** Periods in which the leaf in hand is missing, as many as it says itself. */
  const gaps = new Int32Array(plan.periods.length);

  return (row, marked, start) => {
    const role = plan.roleOf[row] ?? -1;
    if (columns.overall.states[row] === ScoreState.noEntries) {
      issues.offer("person_without_entries", () => ({
        code: "person_without_entries",
        at: placeAt(employees.places, row),
        employeeId: idAt(row),
        employeeName: nameAt(row),
      }));
      return;
    }
    if (role === -1) return;
    for (const leaf of leaves) {
      const mask = marked === null ? null : (marked[start + leaf.index] ?? 0);
      if (mask !== 0 && ofTotal[role * size + leaf.index] !== 0) reportLeaf(leaf, row, role, mask);
    }
  };

  function idAt(row: number): string {
    return employees.ids[row] ?? "";
  }

  function nameAt(row: number): string {
    return employees.names[row] ?? "";
  }

  /** Facts are gathered inside what is offered: of a million gaps few are kept. */
  function reportLeaf(leaf: Leaf, row: number, role: number, mask: number | null): void {
    let count = 0;
    for (let period = 0; period < leaf.readers.length; period += 1) {
      if (mask !== null && ((mask >> period) & 1) === 0) continue;
      const reader = leaf.readers[period] ?? absentReader;
      if (reader.direct !== null && isInside(reader.direct, row)) continue;
      const state = columns.periods[period]?.states[row];
      if (state === ScoreState.noEntries || state === ScoreState.notAppraised) continue;
      reader.read(row, role, reading);
      if (reading.state === LeafState.value || reading.state === LeafState.notApplicable) continue;
      if (reading.state === LeafState.blocked) {
        offerUndeclared(leaf, reader.measures, row, period);
        continue;
      }
      const cause = causeOf(plan, leaf, role, reader.measures, row);
      if (cause !== null) {
        offerCause(cause, leaf, reader.measures, row, period);
        if (cause.code !== "not_applicable_not_allowed") continue;
      }
      gaps[count] = period;
      count += 1;
    }
    if (count > 0) issues.offer("score_missing", () => scoreMissing(leaf, row, count));
  }

  /** Whose score of which indicator and period an issue is about, and where it stands. */
  function entryOf({ node }: Leaf, measures: readonly Measure[], row: number, period: number): Entry {
    return {
      at: placeOf(measures, row),
      employeeId: idAt(row),
      employeeName: nameAt(row),
      indicatorId: node.id,
      indicatorName: node.name,
      periodId: plan.periods[period]?.id ?? null,
    };
  }

  function offerUndeclared(leaf: Leaf, measures: readonly Measure[], row: number, period: number): void {
    issues.offer("rater_set_undeclared", () => ({
      code: "rater_set_undeclared",
      ...entryOf(leaf, measures, row, period),
      raterGroups: presentGroups(measures, row),
    }));
  }

  function offerCause(
    cause: Cause,
    leaf: Leaf,
    measures: readonly Measure[],
    row: number,
    period: number,
  ): void {
    issues.offer(cause.code, () => ({ ...cause, ...entryOf(leaf, measures, row, period) }));
  }

  function scoreMissing({ node, readers }: Leaf, row: number, count: number): Issue {
    const periodIds: string[] = [];
    let at: string | null = null;
    for (let index = 0; index < count; index += 1) {
      const period = gaps[index] ?? 0;
      const id = plan.periods[period]?.id ?? null;
      if (id !== null) periodIds.push(id);
      at ??= placeOf(readers[period]?.measures ?? [], row);
    }
    return {
      code: "score_missing",
      at,
      employeeId: idAt(row),
      employeeName: nameAt(row),
      indicatorId: node.id,
      indicatorName: node.name,
      periodIds,
      handledAs,
    };
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

function isInside({ values, min, max }: DirectColumn, row: number): boolean {
  const entry = values[row] ?? Number.NaN;
  return entry >= min && entry <= max;
}

/** What issues about one score have in common. */
type Entry = Omit<Extract<Issue, { code: "target_missing" }>, "code">;

type Cause =
  | { readonly code: "not_applicable_not_allowed" | "target_missing" }
  | { readonly code: "rule_undefined"; readonly actual: number; readonly target: number | null };

/** Why an entry that may well be there gives no points. */
function causeOf(
  plan: AppraisalPlan,
  { node, index }: Leaf,
  role: number,
  measures: readonly Measure[],
  row: number,
): Cause | null {
  if (!node.allowsNotApplicable && isDeclared(measures, row)) return { code: "not_applicable_not_allowed" };
  if (node.rule === null) return null;
  const entry = measures.find(({ kind, values }) => kind !== "target" && !Number.isNaN(values[row]));
  if (entry === undefined) return null;
  const own = measures.find(({ kind }) => kind === "target")?.values[row] ?? Number.NaN;
  const target = Number.isNaN(own) ? (plan.roles[role]?.nodes[index]?.target ?? null) : own;
  if (target === null && needsTarget(node.rule)) return { code: "target_missing" };
  return { code: "rule_undefined", actual: entry.values[row] ?? Number.NaN, target };
}

const isDeclared = (measures: readonly Measure[], row: number): boolean =>
  measures.some(({ kind, states }) => kind !== "target" && states[row] === ValueState.notApplicable);

const placeOf = (measures: readonly Measure[], row: number): string | null =>
  measures[0] === undefined ? null : placeAt(measures[0].places, row);

const presentGroups = (measures: readonly Measure[], row: number): readonly RaterGroup[] => [
  ...new Set(
    measures.flatMap(({ raterGroup, values }) =>
      raterGroup === null || Number.isNaN(values[row] ?? Number.NaN) ? [] : [raterGroup],
    ),
  ),
];
