import type { FollowUp } from "../../core/index.ts";
import type { SheetPlan } from "../../sheet/index.ts";
import type { Book } from "../model/book.ts";
import type { TabId } from "../tabId.ts";
import { planCards } from "./card/planCards.ts";
import { planPersonCard } from "./card/planPersonCard.ts";
import { planImprovement } from "./followUp/planImprovement.ts";
import { planInterview } from "./followUp/planInterview.ts";
import { planNineBox } from "./followUp/planNineBox.ts";
import { planReserve } from "./followUp/planReserve.ts";
import { planRewards } from "./followUp/planRewards.ts";
import { planTraining } from "./followUp/planTraining.ts";
import { planAudit } from "./audit/planAudit.ts";
import { planDepartment } from "./planDepartment.ts";
import { planDistribution } from "./planDistribution.ts";
import { planIssues } from "./planIssues.ts";
import { planPromotion } from "./planPromotion.ts";
import { planRanking } from "./planRanking.ts";
import { planPolicy } from "./policy/planPolicy.ts";
import { planAppeals } from "./records/planAppeals.ts";
import { planEvidence } from "./records/planEvidence.ts";
import { planProcess } from "./records/planProcess.ts";
import { planReviews } from "./records/planReviews.ts";
import { planScores } from "./scores/planScores.ts";
import type { SummaryLayout } from "./summary/summaryLayout.ts";
import { planSummary } from "./summary/planSummary.ts";
import { planPolicyWords } from "./words/planPolicyWords.ts";

/** How each tab is planned; what the tabs' formulas read of each other is laid out once. */
export function tabPlanners(book: Book): Readonly<Record<TabId, () => readonly SheetPlan[]>> {
  const policy = planPolicy(book);
  const scores = planScores(book, policy.refs);
  const summary = planSummary(book, policy.refs, scores.layout);
  const { layout } = summary;
  const { promotion, followUp } = book;
  const followed = (plan: (book: Book, followUp: FollowUp, summary: SummaryLayout) => SheetPlan) => () =>
    followUp === null ? [] : [plan(book, followUp, layout)];
  return {
    summary: () => [summary.sheet],
    ranking: () => [planRanking(book, layout)],
    department: () => [planDepartment(book, layout)],
    distribution: () => [planDistribution(book, policy.refs, layout)],
    promotion: () => (promotion === null ? [] : [planPromotion(book, promotion)]),
    reviews: followed(planReviews),
    reserve: () => [planReserve(book, followUp?.pool ?? [])],
    training: followed(planTraining),
    improvement: followed(planImprovement),
    nineBox: followed(planNineBox),
    rewards: followed(planRewards),
    personCard: () => [planPersonCard(book, layout)],
    interview: followed(planInterview),
    appeals: followed(planAppeals),
    process: followed(planProcess),
    scores: () => [scores.sheet],
    evidence: followed(planEvidence),
    policy: () => [policy.sheet],
    policyWords: () => [planPolicyWords(book)],
    issues: () => [planIssues(book)],
    audit: () => [planAudit(book)],
    cards: () => planCards(book, layout),
  };
}
