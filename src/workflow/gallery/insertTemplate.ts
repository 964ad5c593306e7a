import { dayFromIso } from "../../core/index.ts";
import type { Language } from "../../messages/index.ts";
import type { Progress, Workbook } from "../../sheet/index.ts";
import { templateById } from "../../templates/index.ts";
import { planPolicyTab, planTemplateSheets } from "../../writer/index.ts";
import { keepPolicy } from "../kept/keepPolicy.ts";

/**
 * Puts a built-in policy into the workbook, ready to fill: score sheets with example people, ladder and record tables
 * as sheets of the user's; the policy's tables as a tab of ours, in which she changes the rules; and the policy itself,
 * which the next check takes.
 *
 * @param today - ISO date to which the example people's dates lead.
 *
 * @returns The names of the sheets that were added.
 */
export async function insertTemplate(
  workbook: Workbook,
  templateId: string,
  language: Language,
  today: string,
  progress: Progress,
): Promise<readonly string[]> {
  const template = templateById(templateId);
  if (template === undefined) throw new RangeError(`There is no template "${templateId}".`);
  const asOf = dayFromIso(today);
  if (asOf === null) throw new RangeError(`"${today}" is not an ISO date`);
  const policy = template.build(language);
  const names = await workbook.insert(planTemplateSheets(policy, language, asOf), progress);
  await keepPolicy(workbook, policy);
  await workbook.publish(planPolicyTab(policy, language, today), progress);
  return names;
}
