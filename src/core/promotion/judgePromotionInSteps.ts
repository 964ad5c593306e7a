import { groupBy } from "../groupBy.ts";
import type { Dataset } from "../dataset.ts";
import { gradeScaleOf } from "../grading/gradeScaleOf.ts";
import { matchGrades } from "../grading/matchGrades.ts";
import { issueList } from "../issueList.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { tieBreakKeys } from "../ranking/tieBreakKeys.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import type { NodeScores } from "../scoring/nodeScores.ts";
import { nodeScores } from "../scoring/nodeScores.ts";
import { checkApprovals } from "./checkApprovals.ts";
import { findCandidates } from "./findCandidates.ts";
import { factReader } from "./gates/factReader.ts";
import type { GateContext } from "./gates/gateContext.ts";
import { pastPeriods } from "./gates/pastPeriods.ts";
import { judgeStep } from "./judgeStep.ts";
import { levelsOfPeople } from "./levelsOfPeople.ts";
import type {
  PersonWithoutStep,
  PromotionOptions,
  PromotionResult,
  StepJudgement,
} from "./promotionResult.ts";
import { countSeats } from "./seats/countSeats.ts";

/** Rows judged, of all. */
interface PromotionProgress {
  readonly done: number;
  readonly total: number;
}

/** People between two steps: some thousandths of a second's work. */
const rowsPerStep = 256;

/**
 * Judges everybody a step at a time, so that the caller may show how far it is, let others work, or stop asking.
 *
 * @example
 * const promotion = { levels: [], steps: [], vacancies: {}, degrees: [], tieBreaks: [] }
 * const run = judgePromotionInSteps({ ...samplePolicy, promotion }, sampleDataset, sampleResult, { asOf: null })
 * let step = run.next()
 * while (!step.done) step = run.next()
 * step.value.withoutStep.length
 * //=> 3
 */
export function* judgePromotionInSteps(
  policy: AppraisalPolicy,
  dataset: Dataset,
  result: AppraisalResult,
  options: PromotionOptions,
): Generator<PromotionProgress, PromotionResult, void> {
  if (dataset.size !== result.size) throw new RangeError("The result is not of this dataset");
  const { asOf, approvals = [] } = options;
  const { promotion } = policy;
  if (promotion === null) {
    return { asOf, judgements: [], withoutStep: [], candidates: [], seats: [], issues: [] };
  }
  const issues = issueList(2000);
  const levels = levelsOfPeople(promotion.levels, dataset, issues);
  const counts = countSeats(promotion, levels.ids, dataset.employees.departments);
  const nodeScore = lazyNodeScore(policy, dataset);
  const context: GateContext = {
    policy,
    promotion,
    dataset,
    result,
    asOf,
    facts: factReader(dataset, promotion.facts ?? []),
    nodeScore,
    pastPeriods: pastPeriods(policy, dataset, result),
    gradeCodeOf: matchGrades(gradeScaleOf(policy.grades)),
    freeSeats: (levelId, row) => counts.free(levelId, dataset.employees.departments[row] ?? null),
    issues,
  };
  const approvalFor = checkApprovals(approvals, promotion.steps, dataset, issues);
  const stepsFrom = groupBy(promotion.steps, ({ from }) => from);
  const judgements: StepJudgement[] = [];
  const withoutStep: PersonWithoutStep[] = [];
  for (let row = 0; row < dataset.size; row += 1) {
    if (row % rowsPerStep === 0) yield { done: row, total: dataset.size };
    const levelId = levels.ids[row] ?? null;
    const steps = levelId === null ? undefined : stepsFrom.get(levelId);
    if (steps === undefined) {
      const missing = levels.isUnknown(row) ? "levelUnknown" : "levelMissing";
      withoutStep.push({ row, reason: levelId === null ? missing : "noStepFromLevel" });
      continue;
    }
    for (const step of steps) judgements.push(judgeStep(step, context, row, approvalFor(row, step.id)));
  }
  const { areas, periods } = result;
  const keys = tieBreakKeys(promotion.tieBreaks, {
    dataset,
    areas,
    periods,
    leafScore: (nodeId) => (row) => nodeScore(nodeId, row),
  });
  const found = findCandidates(promotion, dataset, result, judgements, counts, keys, issues);
  return { asOf, judgements, withoutStep, ...found, issues: issues.sorted() };
}

/** Scores of nodes are computed for everybody when the first gate or tie asks for one. */
function lazyNodeScore(policy: AppraisalPolicy, dataset: Dataset): (nodeId: string, row: number) => number {
  let scores: NodeScores | null = null;
  return (nodeId, row) => {
    scores ??= nodeScores(policy, dataset);
    return scores.get(nodeId)?.[row] ?? Number.NaN;
  };
}
