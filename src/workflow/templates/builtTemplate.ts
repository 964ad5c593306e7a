import type { AppraisalPolicy } from "../../core/index.ts";
import type { PolicyLanguage } from "../../templates/index.ts";
import { loadTemplates } from "./loadTemplates.ts";

/**
 * A built-in policy in a language.
 *
 * @throws RangeError where there is none with this id.
 */
export async function builtTemplate(id: string, language: PolicyLanguage): Promise<AppraisalPolicy> {
  const { templateById } = await loadTemplates();
  const template = templateById(id);
  if (template === undefined) throw new RangeError(`There is no template "${id}".`);
  return template.build(language);
}
