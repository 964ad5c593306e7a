import type { Dataset } from "../dataset.ts";
import { gradeScaleOf } from "../grading/gradeScaleOf.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { factReader } from "../promotion/gates/factReader.ts";
import type { PromotionResult } from "../promotion/promotionResult.ts";
import { reviewTasks } from "../promotion/review/reviewTasks.ts";
import { reservePool } from "../promotion/reserve/reservePool.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import { gradeOf } from "../result/gradeOf.ts";
import { scoreOf } from "../result/scoreOf.ts";
import { nodeScores } from "../scoring/nodeScores.ts";
import type { EpochDay } from "../units.ts";
import { decidedGrades } from "./appeals/decidedGrades.ts";
import { firstGrades } from "./appeals/firstGrades.ts";
import { evidenceFindings } from "./evidence/evidenceFindings.ts";
import { linkEvidence } from "./evidence/linkEvidence.ts";
import type { FollowUpPolicy } from "./followUpPolicy.ts";
import type { FollowUp, FollowUpOptions } from "./followUpResult.ts";
import { followPerson, type PersonFacts } from "./followPerson.ts";
import { leafFindings } from "./leafFindings.ts";
import { nearestSteps } from "./nearestSteps.ts";
import { feedbackTalks } from "./process/feedbackTalks.ts";
import { processChecklist } from "./process/processChecklist.ts";
import { suggestRewards } from "./rewards/suggestRewards.ts";
import { trainingCalendar } from "./training/trainingCalendar.ts";

const nothing: FollowUpPolicy = { bonusCoefficients: {}, trainingBelow: null, courses: {} };

/**
 * What follows from an appraisal? Trainings, talks, plans, rewards within the budget, the process, the reserve pool,
 * appeals and the records behind scores. Suggestions: a person decides on each of them.
 *
 * @param promotion - What `judgePromotion` found; null where the policy has no ladder.
 *
 * @example
 * // At 82 of 100 the next grade is A at 90.
 * planFollowUp(samplePolicy, sampleDataset, sampleResult, null, { asOf: null }).people[0].gradeGoal
 * //=> { grade: "A", score: 90, gap: 2 }
 */
export function planFollowUp(
  policy: AppraisalPolicy,
  dataset: Dataset,
  result: AppraisalResult,
  promotion: PromotionResult | null,
  options: FollowUpOptions,
): FollowUp {
  if (dataset.size !== result.size) throw new RangeError("The result is not of this dataset");
  const { asOf, records = {}, toldOn = null } = options;
  const followUp = policy.followUp ?? nothing;
  const scores = nodeScores(policy, dataset);
  const rewards = suggestRewards(policy, dataset, result, scores);
  const talks = feedbackTalks(dataset, records.talks ?? []);
  const toldOf = (row: number): EpochDay | null => talks.firstDays[row] ?? toldOn;
  const appeals = records.appeals ?? {};
  const first = firstGrades(dataset, result, decidedGrades(policy, dataset, records, toldOn));
  const plans = new Map((records.plans ?? []).map((plan) => [plan.employeeId, plan]));
  const cycleEnd = options.cycleEnd === undefined ? lastDay(policy) : options.cycleEnd;
  const evidence = records.evidence ?? [];
  const facts: PersonFacts = {
    ...{ policy, followUp, result, scores, asOf, toldOf },
    firstOf: (row) => ({
      score: scoreOf(result, row),
      grade: first.has(row) ? (first.get(row) ?? null) : gradeOf(result, row),
    }),
    planOf: (row) => plans.get(dataset.employees.ids[row] ?? ""),
    readFact: factReader(dataset, followUp.facts ?? []),
    scale: gradeScaleOf(policy.grades),
    findingsOf: leafFindings(policy, result, scores),
    stepOf: nearestSteps(promotion),
    rewardsOf: (row) => rewards.suggestions[row],
    talkOf: (row) => talks.byRow[row] ?? null,
    appealsOf: (row) => appeals[dataset.employees.ids[row] ?? ""] ?? [],
  };
  const reserve = policy.promotion?.reserve;
  const trainingFrom = options.trainingFrom === undefined ? asOf : options.trainingFrom;
  return {
    asOf,
    people: Array.from({ length: dataset.size }, (_, row) => followPerson(facts, row)),
    bonus: rewards.bonus,
    salaryRaises: rewards.salaryRaises,
    calendars:
      trainingFrom === null
        ? []
        : (followUp.programmes ?? []).map((programme) => trainingCalendar(programme, trainingFrom)),
    process: processChecklist(followUp.process ?? [], cycleEnd, asOf, records.process ?? []),
    reviews:
      policy.promotion === null || promotion === null
        ? []
        : reviewTasks(policy.promotion, promotion, dataset, records.reviews ?? [], cycleEnd, asOf),
    pool:
      reserve === undefined || asOf === null || promotion === null
        ? null
        : reservePool(reserve, records.pool ?? null, promotion.candidates, dataset, asOf),
    evidence:
      followUp.evidence === undefined ? null : linkEvidence(followUp.evidence, dataset, scores, evidence),
    findings: evidenceFindings(followUp.evidence ?? [], policy.model, dataset, evidence),
    talksOfOthers: talks.unknownPeople,
  };
}

/** Last day of the latest period that has one. */
function lastDay({ periods }: AppraisalPolicy): EpochDay | null {
  return periods.periods.map(({ to }) => to).findLast((day) => day !== null) ?? null;
}
