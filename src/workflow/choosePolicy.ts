import type { AppraisalPolicy, Dataset } from "../core/index.ts";
import { templateById, type PolicyLanguage } from "../templates/index.ts";
import type { PolicyOrigin } from "./appraisal.ts";
import { adoptSheet } from "./adoptSheet.ts";
import { matchTemplate } from "./matchTemplate.ts";
import type { PolicyChoice } from "./policyChoice.ts";

/** The rules in force for a sheet, where they come from, and the data by their ids. */
export interface ChosenPolicy {
  readonly policy: AppraisalPolicy;
  readonly dataset: Dataset;
  readonly origin: PolicyOrigin;
}

/**
 * Settles which rules apply.
 *
 * @param proposed - What the sheet implies.
 * @param kept - The policy kept in the workbook, which `auto` takes first; null where there is none.
 */
export function choosePolicy(
  choice: PolicyChoice,
  proposed: AppraisalPolicy,
  dataset: Dataset,
  kept: AppraisalPolicy | null,
  language: PolicyLanguage,
): ChosenPolicy {
  switch (choice.kind) {
    case "given":
      return given(choice.policy, proposed, dataset);
    case "template": {
      const template = templateById(choice.templateId);
      if (template === undefined) throw new RangeError(`There is no template "${choice.templateId}".`);
      const origin = { kind: "template", templateId: template.id, isChosen: true } as const;
      return { ...adoptSheet(template.build(language), proposed, dataset), origin };
    }
    case "proposed":
      return { policy: proposed, dataset, origin: { kind: "proposed" } };
    case "auto": {
      if (kept !== null) return given(kept, proposed, dataset);
      const match = matchTemplate(proposed, dataset, language);
      if (match === null) return { policy: proposed, dataset, origin: { kind: "proposed" } };
      const origin = { kind: "template", templateId: match.templateId, isChosen: false } as const;
      return { ...adoptSheet(match.policy, proposed, dataset), origin };
    }
  }
}

function given(policy: AppraisalPolicy, proposed: AppraisalPolicy, dataset: Dataset): ChosenPolicy {
  return { ...adoptSheet(policy, proposed, dataset), origin: { kind: "given" } };
}
