import { tabTexts } from "../messages/tabs/index.ts";
import type { SheetPlan, WorkbookPlan } from "../sheet/index.ts";
import type { Book } from "./model/book.ts";
import { scoreTree } from "./model/scoreTree.ts";
import { weightProfiles } from "./model/weightProfiles.ts";
import type { PlanInput, PlanOptions } from "./planInput.ts";
import type { TabId } from "./tabId.ts";
import { tabIds } from "./tabId.ts";
import { planPolicy } from "./tabs/policy/planPolicy.ts";
import { planScores } from "./tabs/scores/planScores.ts";
import { planSummary } from "./tabs/summary/planSummary.ts";

/** Tabs whose cells the formulas of others read: they come along unless everything is sealed. */
const sources: readonly TabId[] = ["summary", "scores", "policy"];

/**
 * Everything that is to stand in the workbook, as data: the wanted tabs and those that their formulas read.
 * A pure function of its arguments, so that a second run with the same input plans the same cells.
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
  const planned: readonly SheetPlan[] = [summary.sheet, scores.sheet, policy.sheet];
  const isWanted = (id: TabId): boolean => options.tabs.includes(id) || (book.isLive && sources.includes(id));
  const sheets = tabIds.flatMap((id) => planned.filter((sheet) => sheet.id === id && isWanted(id)));
  return { sheets, names: [], activate: sheets[0]?.id ?? null };
}
