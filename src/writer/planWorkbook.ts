import type { FollowUp } from "../core/index.ts";
import { tabTexts } from "../messages/tabs/index.ts";
import type { SheetPlan, WorkbookPlan } from "../sheet/index.ts";
import { linkTabs } from "./layout/linkTabs.ts";
import type { Book } from "./model/book.ts";
import { scoreTree } from "./model/scoreTree.ts";
import { weightProfiles } from "./model/weightProfiles.ts";
import { offeredTabs } from "./offeredTabs.ts";
import type { PlanInput, PlanOptions } from "./planInput.ts";
import type { TabId } from "./tabId.ts";
import { tabIds } from "./tabId.ts";
import { planCards } from "./tabs/card/planCards.ts";
import { planPersonCard } from "./tabs/card/planPersonCard.ts";
import { planImprovement } from "./tabs/followUp/planImprovement.ts";
import { planInterview } from "./tabs/followUp/planInterview.ts";
import { planNineBox } from "./tabs/followUp/planNineBox.ts";
import { planReserve } from "./tabs/followUp/planReserve.ts";
import { planRewards } from "./tabs/followUp/planRewards.ts";
import { planTraining } from "./tabs/followUp/planTraining.ts";
import { planPolicyWords } from "./tabs/words/planPolicyWords.ts";
import { planAudit } from "./tabs/planAudit.ts";
import { planDepartment } from "./tabs/planDepartment.ts";
import { planDistribution } from "./tabs/planDistribution.ts";
import { planIssues } from "./tabs/planIssues.ts";
import { planPromotion } from "./tabs/planPromotion.ts";
import { planRanking } from "./tabs/planRanking.ts";
import { planPolicy } from "./tabs/policy/planPolicy.ts";
import { planScores } from "./tabs/scores/planScores.ts";
import { planSummary } from "./tabs/summary/planSummary.ts";

/** Tabs whose cells the formulas of others read: they come along unless everything is sealed. */
const sources: readonly TabId[] = ["summary", "scores", "policy"];

/**
 * Everything that is to stand in the workbook, as data: the wanted tabs and those that their formulas read.
 * A pure function of its arguments, so that a second run with the same input plans the same cells. Tabs without
 * anything to show (see `offeredTabs`) are left out.
 */
export function planWorkbook(input: PlanInput, options: PlanOptions): WorkbookPlan {
  const book: Book = {
    ...input,
    options,
    texts: tabTexts(options.language),
    tree: scoreTree(input.policy),
    weights: weightProfiles(input.policy),
    isLive: options.sharing !== "sealed",
  };
  const policy = planPolicy(book);
  const scores = planScores(book, policy.refs);
  const summary = planSummary(book, policy.refs, scores.layout);
  const { layout } = summary;
  const { promotion, followUp } = input;
  const followed = (plan: (book: Book, followUp: FollowUp) => SheetPlan) => () =>
    followUp === null ? [] : [plan(book, followUp)];
  const plans: Readonly<Record<TabId, () => readonly SheetPlan[]>> = {
    summary: () => [summary.sheet],
    ranking: () => [planRanking(book, layout)],
    department: () => [planDepartment(book, layout)],
    distribution: () => [planDistribution(book, policy.refs, layout)],
    promotion: () => (promotion === null ? [] : [planPromotion(book, promotion)]),
    reserve: () => [planReserve(book, followUp?.pool ?? [])],
    training: followed(planTraining),
    improvement: followed(planImprovement),
    nineBox: followed(planNineBox),
    rewards: followed(planRewards),
    personCard: () => [planPersonCard(book, layout)],
    interview: followed(planInterview),
    scores: () => [scores.sheet],
    policy: () => [policy.sheet],
    policyWords: () => [planPolicyWords(book)],
    issues: () => [planIssues(book)],
    audit: () => [planAudit(book)],
    cards: () => planCards(book, layout),
  };
  const offered = offeredTabs(input, options.sharing);
  const isWanted = (id: TabId): boolean =>
    (options.tabs.includes(id) && offered.includes(id)) || (book.isLive && sources.includes(id));
  const sheets = linkTabs(tabIds.flatMap((id) => (isWanted(id) ? plans[id]() : [])));
  return { sheets, names: [], activate: sheets[0]?.id ?? null };
}
