import { tabTexts } from "../messages/tabs/index.ts";
import type { SheetPlan, WorkbookPlan } from "../sheet/index.ts";
import { linkTabs } from "./layout/linkTabs.ts";
import type { Book } from "./model/book.ts";
import { scoreTree } from "./model/scoreTree.ts";
import { weightProfiles } from "./model/weightProfiles.ts";
import type { PlanInput, PlanOptions } from "./planInput.ts";
import type { TabId } from "./tabId.ts";
import { tabIds } from "./tabId.ts";
import { planAudit } from "./tabs/planAudit.ts";
import { planDepartment } from "./tabs/planDepartment.ts";
import { planDistribution } from "./tabs/planDistribution.ts";
import { planIssues } from "./tabs/planIssues.ts";
import { planPersonCard } from "./tabs/planPersonCard.ts";
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
 * anything to show (promotion without a ladder, the card in a sealed copy) are left out.
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
  const { promotion } = input;
  const plans: Partial<Record<TabId, () => SheetPlan>> = {
    summary: () => summary.sheet,
    ranking: () => planRanking(book, summary.layout),
    department: () => planDepartment(book, summary.layout),
    distribution: () => planDistribution(book, policy.refs, summary.layout),
    ...(promotion === null ? {} : { promotion: () => planPromotion(book, promotion) }),
    ...(book.isLive ? { personCard: () => planPersonCard(book, summary.layout) } : {}),
    scores: () => scores.sheet,
    policy: () => policy.sheet,
    issues: () => planIssues(book),
    audit: () => planAudit(book),
  };
  const isWanted = (id: TabId): boolean => options.tabs.includes(id) || (book.isLive && sources.includes(id));
  const sheets = linkTabs(tabIds.flatMap((id) => (isWanted(id) ? (plans[id]?.() ?? []) : [])));
  return { sheets, names: [], activate: sheets[0]?.id ?? null };
}
