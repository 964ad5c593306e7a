import { issueSentence, tabTexts } from "../../messages/index.ts";
import type { Workbook } from "../../sheet/index.ts";
import {
  checkWorkbook,
  explainPerson,
  issueSeverity,
  peopleOf,
  previewAppraisal,
  publishAppraisal,
  summarise,
  templates,
} from "../../workflow/index.ts";
import { offeredTabs } from "./offeredTabs.ts";
import type { PaneWork } from "./paneWork.ts";

/** The workflow over a workbook, as the pane asks for it. */
export function createPaneWork(workbook: Workbook): PaneWork {
  return {
    workbook,
    check: (choice, language, today, progress) => checkWorkbook(workbook, choice, progress, language, today),
    publish: (appraisal, choice, progress) => publishAppraisal(workbook, appraisal, choice, progress),
    preview: (appraisal, choice) => previewAppraisal(workbook, appraisal, choice),
    summarise,
    people: peopleOf,
    explain: explainPerson,
    issueSentence,
    issueSeverity: ({ code }) => issueSeverity(code),
    templates: (language) => templates.map(({ id, names }) => ({ id, name: names[language] })),
    tabs: (language) => offeredTabs.map((id) => ({ id, name: tabTexts(language).tabs[id] })),
  };
}
