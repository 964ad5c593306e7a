import { issueSentence, tabTexts } from "../../messages/index.ts";
import type { Workbook } from "../../sheet/index.ts";
import {
  checkWorkbook,
  explainPerson,
  issueSeverity,
  keepMapping,
  keepOverride,
  keepReview,
  partsOf,
  peopleOf,
  previewAppraisal,
  promotionFlow,
  publishAppraisal,
  quotaOf,
  reappraise,
  summarise,
  templates,
  undoOverride,
} from "../../workflow/index.ts";
import { offeredTabs } from "./offeredTabs.ts";
import type { PaneWork } from "./paneWork.ts";

/** The workflow over a workbook, as the pane asks for it. */
export function createPaneWork(workbook: Workbook): PaneWork {
  return {
    workbook,
    check: (choice, language, today, progress) => checkWorkbook(workbook, choice, progress, language, today),
    reappraise: (before, choice, language, today, progress) =>
      reappraise(workbook, before, choice, progress, language, today),
    keepOverride: (override) => keepOverride(workbook, override),
    undoOverride: (line, undone) => undoOverride(workbook, line, undone),
    keepReview: (review) => keepReview(workbook, review),
    keepMapping: (mapping) => keepMapping(workbook, mapping),
    publish: (appraisal, choice, progress) => publishAppraisal(workbook, appraisal, choice, progress),
    preview: (appraisal, choice) => previewAppraisal(workbook, appraisal, choice),
    summarise,
    people: peopleOf,
    explain: explainPerson,
    parts: partsOf,
    quota: quotaOf,
    flow: promotionFlow,
    issueSentence,
    issueSeverity: ({ code }) => issueSeverity(code),
    templates: (language) => templates.map(({ id, names }) => ({ id, name: names[language] })),
    tabs: (language) => offeredTabs.map((id) => ({ id, name: tabTexts(language).tabs[id] })),
  };
}
