import type { Language } from "../messages/index.ts";
import type { PlanDifference, Progress, PublishReceipt, Workbook, WorkbookPlan } from "../sheet/index.ts";
import { planWorkbook, type Sharing, type TabId } from "../writer/index.ts";
import type { Appraisal } from "./appraisal.ts";

/** What is to be published, and how. */
export interface PublishChoice {
  readonly tabs: readonly TabId[];
  readonly language: Language;
  readonly sharing: Sharing;
  /** ISO 8601 instant; time is an argument. */
  readonly generatedAt: string;
  readonly workbookName: string | null;
}

/** Writes the wanted tabs into the workbook: all of them or, when anything fails, none. */
export function publishAppraisal(
  workbook: Workbook,
  appraisal: Appraisal,
  choice: PublishChoice,
  progress: Progress,
): Promise<PublishReceipt> {
  return workbook.publish(planAppraisal(appraisal, choice), progress);
}

/** What publishing would change; reads only. */
export function previewAppraisal(
  workbook: Workbook,
  appraisal: Appraisal,
  choice: PublishChoice,
): Promise<PlanDifference> {
  return workbook.preview(planAppraisal(appraisal, choice));
}

function planAppraisal(
  { policy, dataset, result, promotion, issues }: Appraisal,
  choice: PublishChoice,
): WorkbookPlan {
  return planWorkbook({ policy, dataset, result, promotion, issues }, choice);
}
