import type { Workbook } from "../../sheet/index.ts";
import {
  changedPlaces,
  checkPolicy,
  compareTrials,
  editPolicy,
  isAssumed,
  keepPolicy,
  policyToJson,
  readRuleText,
  ruleCurve,
  templateById,
  templateCards,
  tryPolicy,
  weightTree,
} from "../../workflow/index.ts";
import type { PolicyWork } from "./policyWork.ts";

/** The workflow about the rules, over a workbook. */
export function createPolicyWork(workbook: Workbook): PolicyWork {
  return {
    edit: editPolicy,
    check: checkPolicy,
    isAssumed,
    changes: changedPlaces,
    weightTree,
    curve: ruleCurve,
    ruleFromWords: (text) => readRuleText(text),
    toFile: policyToJson,
    async fromFile(text) {
      const { policyFromJson } = await import(/* webpackChunkName: "writing" */ "../../workflow/index.ts");
      return policyFromJson(text);
    },
    cards: templateCards,
    template(id, language) {
      const template = templateById(id);
      if (template === undefined) throw new RangeError(`There is no template "${id}".`);
      return template.build(language);
    },
    async insert(templateId, language, today, progress) {
      // What lays sheets out loads when something is to be written.
      const { insertTemplate } = await import(/* webpackChunkName: "writing" */ "../../workflow/index.ts");
      return insertTemplate(workbook, templateId, language, today, progress);
    },
    keep: (policy, rulesSeen) => keepPolicy(workbook, policy, rulesSeen),
    try: tryPolicy,
    compare: compareTrials,
  };
}
