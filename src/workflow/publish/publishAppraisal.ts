import type {
  KeptValue,
  PlanDifference,
  Progress,
  PublishReceipt,
  Workbook,
  WorkbookPlan,
} from "../../sheet/index.ts";
import { planWorkbook, type PlanOptions, type RunChanges } from "../../writer/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import { changeDocument, type Drawer } from "../kept/keptDocument.ts";
import { keepPolicy } from "../kept/keepPolicy.ts";
import { loadKept } from "../kept/loadKept.ts";
import { changesSince } from "../lastRun/changesSince.ts";
import { firstRun } from "../lastRun/compareRuns.ts";
import { keptRun, loadLastRun } from "../lastRun/lastRunStore.ts";
import { recordRun } from "../lastRun/recordRun.ts";
import { planInputOf } from "./planInputOf.ts";

/** What is to be published, and how; time is an argument. */
export type PublishChoice = PlanOptions;

/**
 * Writes the wanted tabs into the workbook: all of them or, when anything fails, none. Rules that were changed in our
 * Policy tab are kept first: the tab is ours again afterwards. What came out is kept, for the next publishing to say
 * what is new.
 */
export async function publishAppraisal(
  workbook: Workbook,
  appraisal: Appraisal,
  choice: PublishChoice,
  progress: Progress,
): Promise<PublishReceipt> {
  const { origin, policy, rulesSeen } = appraisal;
  if (origin.kind === "sheet" && origin.isTab) await keepPolicy(workbook, policy, rulesSeen);
  const { changes, kept } = await newsOf(workbook, appraisal, choice);
  const receipt = await workbook.publish({ ...planAppraisal(appraisal, choice, changes), kept }, progress);
  await keepShownGrades(workbook, appraisal, choice);
  return receipt;
}

/** Keeps what the column for calibrated grades was filled with, so that the next check sees what people change in it. */
async function keepShownGrades(
  workbook: Drawer,
  { ledger, dataset, result }: Appraisal,
  { calibrates = false, sharing, tabs }: PublishChoice,
): Promise<void> {
  const isWritten = sharing !== "sealed" || tabs.includes("summary");
  if (!isWritten || !(calibrates || result.overrides.length > 0)) return;
  const shownGrades = result.overrides.map(({ row, to }) => ({
    employeeId: dataset.employees.ids[row] ?? "",
    to,
  }));
  const kept = await loadKept(workbook);
  const now = { calibrates: true, ledger, shownGrades };
  const before = { calibrates: kept.calibrates, ledger: kept.ledger, shownGrades: kept.shownGrades };
  if (JSON.stringify(before) !== JSON.stringify(now)) await changeDocument(workbook, now);
}

/** What publishing would change; reads only. */
export async function previewAppraisal(
  workbook: Workbook,
  appraisal: Appraisal,
  choice: PublishChoice,
): Promise<PlanDifference> {
  const { changes } = await newsOf(workbook, appraisal, choice);
  return workbook.preview(planAppraisal(appraisal, choice, changes));
}

/** What this publishing shows, and what of it is new; only the audit tells, without it nothing is asked or kept. */
async function newsOf(
  workbook: Pick<Workbook, "load">,
  appraisal: Appraisal,
  { generatedAt, tabs }: PublishChoice,
): Promise<{ readonly changes: RunChanges; readonly kept: readonly KeptValue[] }> {
  if (!tabs.includes("audit")) return { changes: firstRun, kept: [] };
  const run = recordRun(appraisal, generatedAt);
  const last = await loadLastRun(workbook);
  const { changes, isNew } = changesSince(last.record, run);
  return { changes, kept: isNew ? keptRun({ run, changes }, last) : [] };
}

function planAppraisal(appraisal: Appraisal, choice: PublishChoice, changes: RunChanges): WorkbookPlan {
  return planWorkbook({ ...planInputOf(appraisal, choice.generatedAt), changes }, choice);
}
