import { sealOf } from "../core/index.ts";
import { tabTexts } from "../messages/tabs/index.ts";
import type { WorkbookPlan } from "../sheet/index.ts";
import { fitToPaper } from "./layout/fitToPaper.ts";
import { linkTabs } from "./layout/linkTabs.ts";
import { protectSheet } from "./layout/protectSheet.ts";
import type { Book } from "./model/book.ts";
import { scoreTree } from "./model/scoreTree.ts";
import { weightProfiles } from "./model/weightProfiles.ts";
import { hiddenScores } from "./redaction/hiddenScores.ts";
import { redactInput } from "./redaction/redactInput.ts";
import { isShown } from "./redaction/redactedTabs.ts";
import { redactSheet } from "./redaction/redactSheet.ts";
import { tabPlanners } from "./tabs/tabPlanners.ts";
import { offeredTabs } from "./offeredTabs.ts";
import type { PlanInput, PlanOptions } from "./planInput.ts";
import type { TabId } from "./tabId.ts";
import { tabIds } from "./tabId.ts";

/** Tabs whose cells the formulas of others read: they come along unless everything is sealed. */
const sources: readonly TabId[] = ["summary", "scores", "policy"];

/**
 * Everything that is to stand in the workbook, as data: the wanted tabs and those that their formulas read.
 * A pure function of its arguments, so that a second run with the same input plans the same cells. Tabs without
 * anything to show (see `offeredTabs`) are left out.
 */
export function planWorkbook(whole: PlanInput, options: PlanOptions): WorkbookPlan {
  const isLive = options.sharing !== "sealed";
  const redaction = isLive ? undefined : options.redaction;
  const tree = scoreTree(whole.policy);
  const hidden = redaction?.hidesFewRaters === true ? hiddenScores(whole.policy, whole.dataset, tree) : null;
  const input = redaction === undefined ? whole : redactInput(whole, redaction, hidden);
  const book: Book = {
    ...input,
    options,
    texts: tabTexts(options.language),
    tree,
    hidden,
    weights: weightProfiles(input.policy),
    isLive,
    usesFunctions: options.sharing === "live",
    // Of everything, whatever is left out below: one seal for all copies.
    seal: isLive ? null : sealOf(whole.policy, whole.dataset, whole.result),
  };
  const plans = tabPlanners(book);
  const offered = offeredTabs(input, options.sharing);
  const isWanted = (id: TabId): boolean => {
    if (isLive && sources.includes(id)) return true;
    const isChosen = options.tabs.includes(id) && offered.includes(id);
    return isChosen && (redaction === undefined || isShown(id, redaction));
  };
  const planned = tabIds.flatMap((id) => (isWanted(id) ? plans[id]() : []));
  const onlyId = redaction?.onlyId ?? null;
  const { ids } = input.dataset.employees;
  const cut =
    onlyId === null ? planned : planned.map((sheet) => redactSheet(sheet, book.texts.common.id, ids, onlyId));
  const linked = linkTabs(cut).map(fitToPaper);
  const sheets = options.protects === true ? linked.map(protectSheet) : linked;
  return { sheets, names: [], activate: sheets[0]?.id ?? null };
}
