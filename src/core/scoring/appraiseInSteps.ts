import { applyVetoes } from "../adjustments/applyVetoes.ts";
import type { Dataset } from "../dataset.ts";
import { runDistribution } from "../distribution/runDistribution.ts";
import { gradeCode } from "../grading/gradeCode.ts";
import { gradeRows } from "../grading/gradeRows.ts";
import { gradeScaleOf } from "../grading/gradeScaleOf.ts";
import type { IssueList } from "../issueList.ts";
import { issueList } from "../issueList.ts";
import { applyOverrides } from "../overrides/applyOverrides.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { checkPolicy } from "../policy/checkPolicy.ts";
import type { RowGroups } from "../ranking/groupRows.ts";
import { groupRows } from "../ranking/groupRows.ts";
import { rankOrder } from "../ranking/rankOrder.ts";
import { rankRows } from "../ranking/rankRows.ts";
import { tieBreakKeys } from "../ranking/tieBreakKeys.ts";
import type { AppraisalResult, AreaColumn, PeriodResult } from "../result/appraisalResult.ts";
import type { RankScope } from "../result/rankScope.ts";
import { streakColumns } from "../streaks/streakColumns.ts";
import type { AppraisalPlan } from "./appraisalPlan.ts";
import { findColumnIssues } from "./findColumnIssues.ts";
import { findEntryIssues } from "./findEntryIssues.ts";
import { nodeScoreOf } from "./nodeScoreOf.ts";
import { planAppraisal } from "./planAppraisal.ts";
import { reportPeople } from "./reportPeople.ts";
import { rowEvaluator } from "./rowEvaluator.ts";
import { rowScorer } from "./rowScorer.ts";
import type { ScoreColumns } from "./scoreColumns.ts";
import { scoreColumns } from "./scoreColumns.ts";

/** How far a run is. */
export interface AppraisalProgress {
  readonly stage: "scoring" | "ranking" | "distribution" | "streaks";
  /** Rows done in this stage, of `total`. */
  readonly done: number;
  readonly total: number;
}

export interface AppraisalOptions {
  /** How many issues of one code are listed; the rest are counted. 2000 if not given. */
  readonly issueLimit?: number;
  /** Rows between two steps; a step of the default 16384 takes some hundredths of a second. */
  readonly rowsPerStep?: number;
}

/** Rows whose sums stay in the processor's cache together. */
const chunkSize = 512;

/**
 * Scores, grades and ranks everybody, a step at a time. Between two steps the caller may show the progress, let
 * others work, or stop asking: a run that is not asked for its next step is cancelled. It reads no clock.
 *
 * @example
 * const run = appraiseInSteps(samplePolicy, sampleDataset)
 * let step = run.next()
 * while (!step.done) step = run.next()
 * step.value.size
 * //=> 3
 */
export function* appraiseInSteps(
  policy: AppraisalPolicy,
  dataset: Dataset,
  options: AppraisalOptions = {},
): Generator<AppraisalProgress, AppraisalResult, void> {
  const issues = issueList(options.issueLimit ?? 2000);
  checkPolicy(policy).forEach(issues.add);
  const plan = planAppraisal(policy, dataset, issues);
  const columns = scoreColumns(plan);
  findColumnIssues(plan, issues);
  yield* scoreEverybody(plan, columns, issues, options.rowsPerStep ?? 16384);

  const total = dataset.size;
  yield { stage: "ranking", done: 0, total };
  const scale = gradeScaleOf(policy.grades);
  const grade = gradeCode(scale);
  const computed = gradeRows(columns.overall.values, grade);
  const capped = computed.slice();
  const periodGrades = columns.periods.map(({ values }) => gradeRows(values, grade));
  const evaluateWithout = rowEvaluator({ ...plan, special: withoutVetoes(plan.special) });
  const scoreWithout = (row: number): number => evaluateWithout(row).cycle.score;
  const vetoed = { computed, capped, periods: periodGrades };
  const vetoes = applyVetoes(plan, scale, columns, vetoed, grade, scoreWithout);
  const periods = plan.periods.map(({ id, name }, period): PeriodResult => ({
    id,
    name,
    total: columns.periods[period] ?? columns.overall,
    grades: periodGrades[period] ?? computed,
  }));
  const areas = columns.areas.map((values, area): AreaColumn => ({
    nodeId: policy.model.nodes[plan.tree.areas[area] ?? 0]?.id ?? "",
    values,
  }));
  const keys = tieBreakKeys(policy.ranking.tieBreaks, {
    dataset,
    areas,
    periods,
    leafScore: leafScore(plan),
  });
  const order = rankOrder(columns.overall.values, keys);
  const scopes: readonly RankScope[] = ["all", ...policy.ranking.groupBy];
  const groups = new Map(scopes.map((scope) => [scope, groupRows(dataset, scope)]));
  const groupsOf = (scope: RankScope): RowGroups => groups.get(scope) ?? groupRows(dataset, scope);
  const ranks = scopes.map((scope) => rankRows(order, groupsOf(scope), scope, policy.ranking.method, total));

  yield { stage: "distribution", done: 0, total };
  const distributed = capped.slice();
  const quota = policy.distribution;
  const distribution =
    quota === null
      ? []
      : runDistribution(
          plan,
          quota,
          scale,
          groupsOf(quota.group),
          order,
          columns,
          capped,
          distributed,
          issues,
        );
  const final = distributed.slice();
  const overrides = applyOverrides(dataset, scale, distributed, final, columns.flags, issues);

  yield { stage: "streaks", done: 0, total };
  const streaks = streakColumns(policy.streaks, scale, dataset, plan.periods, periods, grade, issues);
  reportPeople(plan, columns, vetoes, issues);
  return {
    policyId: policy.id,
    policyVersion: policy.version,
    size: dataset.size,
    gradeLabels: scale.bands.map((band) => band.grade),
    overall: columns.overall,
    areas,
    periods,
    grades: { computed, capped, distributed, final },
    ranks,
    streaks,
    flags: columns.flags,
    roleIds: policy.roles.map(({ id }) => id),
    roleOf: roleNumbers(plan),
    adjustments: [...plan.special.values()].flatMap(({ adjustments }) => adjustments.flat()),
    vetoes,
    overrides,
    distribution,
    issues: issues.sorted(),
  };
}

function* scoreEverybody(
  plan: AppraisalPlan,
  columns: ScoreColumns,
  issues: IssueList,
  rowsPerStep: number,
): Generator<AppraisalProgress, void, void> {
  const total = plan.dataset.size;
  const size = Math.min(chunkSize, total);
  const score = rowScorer(plan, columns, size, findEntryIssues(plan, columns, issues));
  let reported = 0;
  for (let from = 0; from < total; from += chunkSize) {
    score(from, Math.min(chunkSize, total - from));
    if (from - reported < rowsPerStep) continue;
    reported = from;
    yield { stage: "scoring", done: from, total };
  }
}

/** Points of a leaf over the cycle, computed when a tie asks for it. */
function leafScore(plan: AppraisalPlan): (nodeId: string) => (row: number) => number {
  return (nodeId) => {
    const node = plan.policy.model.nodes.findIndex(({ id }) => id === nodeId);
    const evaluate = rowEvaluator(plan);
    return (row) => (node === -1 ? Number.NaN : nodeScoreOf(evaluate(row), node));
  };
}

/** By row, as results count roles: 0 for none, else the template's position plus one. */
function roleNumbers({ policy, roleOf }: AppraisalPlan): Uint16Array {
  const numbers = new Uint16Array(roleOf.length);
  if (policy.roles.length === 0) return numbers;
  for (let row = 0; row < roleOf.length; row += 1) numbers[row] = (roleOf[row] ?? -1) + 1;
  return numbers;
}

function withoutVetoes(special: AppraisalPlan["special"]): AppraisalPlan["special"] {
  return new Map([...special].map(([row, person]) => [row, { ...person, vetoes: [] }]));
}
