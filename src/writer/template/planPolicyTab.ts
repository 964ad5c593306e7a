import { appraise, createDataset, type AppraisalPolicy } from "../../core/index.ts";
import type { Language } from "../../messages/index.ts";
import { tabTexts } from "../../messages/tabs/index.ts";
import type { WorkbookPlan } from "../../sheet/index.ts";
import { scoreTree } from "../model/scoreTree.ts";
import { weightProfiles } from "../model/weightProfiles.ts";
import { planPolicy } from "../tabs/policy/planPolicy.ts";

/**
 * The policy's tables before anybody is appraised: the tab that later goes with the results, to look at and to change.
 *
 * @param today - ISO date that the tab shows as its day.
 */
export function planPolicyTab(policy: AppraisalPolicy, language: Language, today: string): WorkbookPlan {
  const nobody = createDataset([], []);
  const { sheet } = planPolicy({
    ...{ policy, dataset: nobody, result: appraise(policy, nobody), promotion: null, followUp: null },
    ...{ issues: [], texts: tabTexts(language), tree: scoreTree(policy), weights: weightProfiles(policy) },
    ...{ isLive: true, seal: null, hidden: null, usesFunctions: false },
    options: {
      ...{ tabs: ["policy"], language, sharing: "live", workbookName: null },
      generatedAt: `${today}T00:00:00Z`,
    },
  });
  return { sheets: [sheet], names: [], activate: null };
}
