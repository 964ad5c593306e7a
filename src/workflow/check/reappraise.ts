import type { Language } from "../../messages/index.ts";
import type { Progress, Workbook } from "../../sheet/index.ts";
import type { Appraisal, CheckResult } from "./appraisal.ts";
import { appraiseRead } from "./appraiseRead.ts";
import { loadKept } from "../kept/loadKept.ts";
import type { PolicyChoice } from "../choose/policyChoice.ts";

/** Appraises again after something was decided (a grade, a promotion, a rule); the sheets are not read again. */
export async function reappraise(
  workbook: Workbook,
  { read, ...beside }: Appraisal,
  choice: PolicyChoice,
  progress: Progress,
  language: Language,
  today: string,
): Promise<CheckResult> {
  const kept = await loadKept(workbook);
  return appraiseRead(read, beside, { choice, ...kept }, progress, language, today);
}
