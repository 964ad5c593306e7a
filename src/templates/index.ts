import { document000 } from "./document000.ts";
import type { PolicyTemplate } from "./policyTemplate.ts";

export type { PolicyLanguage, PolicyTemplate } from "./policyTemplate.ts";

/** All built-in policies, in the order of the source systems' list. */
export const templates: readonly PolicyTemplate[] = [document000];

/** The built-in policy with this id; undefined where there is none. */
export function templateById(id: string): PolicyTemplate | undefined {
  return templates.find((template) => template.id === id);
}
