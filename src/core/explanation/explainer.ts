import { LeafState } from "../data/leafReader.ts";
import type { Dataset } from "../dataset.ts";
import { issueList } from "../issueList.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { AppliedAdjustment } from "../result/appliedEvents.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import { assertRow } from "../result/assertRow.ts";
import { gradeLabel } from "../result/gradeLabel.ts";
import { roleIdOf } from "../result/roleIdOf.ts";
import { scoreStateName } from "../result/scoreStateName.ts";
import { vetoesOf } from "../result/vetoesOf.ts";
import type { AppraisalPlan } from "../scoring/appraisalPlan.ts";
import { planAppraisal } from "../scoring/planAppraisal.ts";
import type { RowReading } from "../scoring/rowEvaluator.ts";
import { rowEvaluator } from "../scoring/rowEvaluator.ts";
import { explainEntries } from "./explainEntries.ts";
import { explainNodes } from "./explainNodes.ts";
import type { Explanation, Loss, NodeExplanation, PeriodExplanation } from "./explanation.ts";
import { nextGradeFinder } from "./nextGradeFinder.ts";

/** Explains single people of one run. */
export type Explainer = (row: number) => Explanation;

/**
 * Prepares explanations of many people of one run: policy and data are brought together once. Explanations are
 * computed when asked for and never stored.
 *
 * @example
 * explainer(samplePolicy, sampleDataset, sampleResult)(0).losses[0]
 * //=> { nodeId: "skill", name: "skill", points: 9 }
 */
export function explainer(policy: AppraisalPolicy, dataset: Dataset, result: AppraisalResult): Explainer {
  const plan = planAppraisal(policy, dataset, issueList(0));
  const evaluate = rowEvaluator(plan);
  const findNext = nextGradeFinder(plan);
  return (row) => {
    assertRow(result, row);
    const reading = evaluate(row);
    const { cycle } = reading;
    const role = explainedRole(plan, row);
    const periods = reading.periods.map((_, period) =>
      explainPeriod(plan, result, reading, period, row, role),
    );
    const nodes = explainCycle(plan, reading, row, role);
    const adjustments = plan.special.get(row)?.adjustments[plan.periods.length] ?? [];
    const grades = (step: "computed" | "capped" | "distributed" | "final"): string | null =>
      gradeLabel(result, result.grades[step][row] ?? 0);
    return {
      row,
      employeeId: dataset.employees.ids[row] ?? "",
      employeeName: dataset.employees.names[row] ?? "",
      roleId: roleIdOf(result, row),
      state: scoreStateName(cycle.state),
      score: Number.isNaN(cycle.score) ? null : cycle.score,
      grades: {
        computed: grades("computed"),
        capped: grades("capped"),
        distributed: grades("distributed"),
        final: grades("final"),
      },
      nodes,
      periods,
      adjustments,
      adjustmentPoints:
        pointsOf(adjustments) +
        periods.reduce((sum, period) => sum + period.weightUsed * pointsOf(period.adjustments), 0),
      limitCorrection:
        cycle.limitCorrection +
        periods.reduce((sum, period) => sum + period.weightUsed * period.limitCorrection, 0),
      vetoes: vetoesOf(result, row),
      override: result.overrides.find((override) => override.row === row) ?? null,
      losses: lossesOf(nodes),
      next: findNext(row),
    };
  };
}

const pointsOf = (adjustments: readonly AppliedAdjustment[]): number =>
  adjustments.reduce((sum, { points }) => sum + points, 0);

/** The role whose weights are shown: the person's own, or where none fits that of the first segment. */
function explainedRole(plan: AppraisalPlan, row: number): number {
  const own = plan.roleOf[row] ?? -1;
  if (own !== -1) return own;
  const days = plan.special.get(row)?.days?.flatMap(({ roles }) => roles) ?? [];
  return days.find(({ role }) => role !== -1)?.role ?? -1;
}

function explainPeriod(
  plan: AppraisalPlan,
  result: AppraisalResult,
  { periods, cycle }: RowReading,
  period: number,
  row: number,
  role: number,
): PeriodExplanation {
  const scratch = periods[period];
  const run = plan.periods[period];
  if (scratch === undefined || run === undefined) throw new RangeError(`No period ${String(period)}`);
  return {
    periodId: run.id,
    name: run.name,
    state: scoreStateName(scratch.state),
    score: Number.isNaN(scratch.score) ? null : scratch.score,
    grade: gradeLabel(result, result.periods[period]?.grades[row] ?? 0),
    weightUsed: cycle.weights[period] ?? 0,
    nodes: explainNodes(plan, role, {
      used: (node) => scratch.used[node] ?? 0,
      contribution: (node) => scratch.contributions[node] ?? 0,
      state: (node) => scratch.states[node] ?? LeafState.missing,
      entries: (node) => explainEntries(plan, node, period, row, role),
    }),
    adjustments: plan.special.get(row)?.adjustments[period] ?? [],
    limitCorrection: scratch.limitCorrection,
  };
}

function explainCycle(
  plan: AppraisalPlan,
  { periods, cycle }: RowReading,
  row: number,
  role: number,
): readonly NodeExplanation[] {
  const sum = (value: (period: RowReading["periods"][number]) => number): number =>
    periods.reduce((total, period, index) => total + (cycle.weights[index] ?? 0) * value(period), 0);
  return explainNodes(plan, role, {
    used: (node) => sum(({ used }) => used[node] ?? 0),
    contribution: (node) => sum(({ contributions }) => contributions[node] ?? 0),
    // A node has a value where any period that counts has one; else the first period says what it has.
    state: (node) =>
      periods.some(({ used }, index) => (cycle.weights[index] ?? 0) > 0 && (used[node] ?? 0) > 0)
        ? LeafState.value
        : (periods[0]?.states[node] ?? LeafState.missing),
    entries: (node) => periods.flatMap((_, period) => explainEntries(plan, node, period, row, role)),
  });
}

function lossesOf(nodes: readonly NodeExplanation[]): readonly Loss[] {
  return nodes
    .filter(({ kind, lost }) => kind === "indicator" && lost > 1e-9)
    .map(({ nodeId, name, lost }) => ({ nodeId, name, points: lost }))
    .sort((left, right) => right.points - left.points);
}
