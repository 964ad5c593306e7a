import type { Workbook } from "../../sheet/index.ts";
import {
  explainPerson,
  issueSeverity,
  keepMapping,
  keepOverride,
  keepPool,
  keepReview,
  ownFormulas,
  partsOf,
  promotionFlow,
  quotaOf,
  reappraise,
  takeAllForms,
  templateIndex,
  undoOverride,
} from "../../workflow/index.ts";
import { createCycleWork } from "./createCycleWork.ts";
import { createPaneLook } from "./createPaneLook.ts";
import { createPolicyWork } from "./createPolicyWork.ts";
import type { PaneWork } from "./paneWork.ts";

/** The workflow over a workbook, as the pane asks for it. */
export function createPaneWork(workbook: Workbook): PaneWork {
  takeAllForms();
  return {
    ...createPaneLook(workbook),
    rules: createPolicyWork(workbook),
    cycle: createCycleWork(workbook),
    reappraise: (before, choice, language, today, progress) =>
      reappraise(workbook, before, choice, progress, language, today),
    keepOverride: (override, { typedGrades }) => keepOverride(workbook, override, typedGrades),
    undoOverride: (line, undone, { typedGrades }) => undoOverride(workbook, line, undone, typedGrades),
    keepReview: (review) => keepReview(workbook, review),
    keepPool: ({ pool }) => keepPool(workbook, pool),
    keepMapping: (mapping) => keepMapping(workbook, mapping),
    async publish(appraisal, choice, progress) {
      const { publishAppraisal } = await writing();
      return publishAppraisal(workbook, appraisal, choice, progress);
    },
    async preview(appraisal, choice) {
      const { previewAppraisal } = await writing();
      return previewAppraisal(workbook, appraisal, choice);
    },
    explain: explainPerson,
    formulas: ownFormulas,
    parts: partsOf,
    quota: quotaOf,
    flow: promotionFlow,
    issueSeverity: ({ code }) => issueSeverity(code),
    templates: (language) => templateIndex.map(({ id, names }) => ({ id, name: names[language] })),
    async tabs(appraisal, sharing, today, language) {
      const [{ offeredTabsOf }, { tabTexts }] = await Promise.all([
        writing(),
        import(/* webpackChunkName: "writing" */ "../../messages/index.ts"),
      ]);
      const { tabs } = tabTexts(language);
      return offeredTabsOf(appraisal, sharing, today).map((id) => ({ id, name: tabs[id] }));
    },
  };
}

/** What lays tabs out loads when something is to be written: the first look does without. */
async function writing() {
  const { offeredTabsOf, previewAppraisal, publishAppraisal } = await import(
    /* webpackChunkName: "writing" */ "../../workflow/index.ts"
  );
  return { offeredTabsOf, previewAppraisal, publishAppraisal };
}
