import type { PlanDifference, Progress, PublishReceipt, Workbook, WorkbookPlan } from "../sheet/index.ts";
import { planWorkbook, type PlanOptions } from "../writer/index.ts";
import type { Appraisal } from "./appraisal.ts";
import { changeDocument, type Drawer } from "./kept/keptDocument.ts";
import { keepPolicy } from "./kept/keepPolicy.ts";
import { loadKept } from "./kept/loadKept.ts";
import { changesSince, type RunNews } from "./lastRun/changesSince.ts";
import { loadLastRun, saveLastRun } from "./lastRun/lastRunStore.ts";
import { recordRun } from "./lastRun/recordRun.ts";
import type { Run } from "./lastRun/runRecord.ts";
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
  const { run, news } = await newsOf(workbook, appraisal, choice);
  const receipt = await workbook.publish(planAppraisal(appraisal, choice, news), progress);
  if (news.isNew) await saveLastRun(workbook, { run, changes: news.changes });
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
  const { news } = await newsOf(workbook, appraisal, choice);
  return workbook.preview(planAppraisal(appraisal, choice, news));
}

/** What this publishing shows, and what of it is new. */
async function newsOf(
  workbook: Pick<Workbook, "load">,
  appraisal: Appraisal,
  { generatedAt }: PublishChoice,
): Promise<{ readonly run: Run; readonly news: RunNews }> {
  const run = recordRun(appraisal, generatedAt);
  return { run, news: changesSince(await loadLastRun(workbook), run) };
}

function planAppraisal(appraisal: Appraisal, choice: PublishChoice, { changes }: RunNews): WorkbookPlan {
  return planWorkbook({ ...planInputOf(appraisal, choice.generatedAt), changes }, choice);
}
