import { readFileSync } from "node:fs";
import { issueSentence, type Language } from "../messages/index.ts";
import { policyFromJson, templateIndex, type PolicyChoice } from "../workflow/index.ts";
import { policyFromWorkbook } from "./score/policyFromWorkbook.ts";

/** The rules that --policy names: a template by its id, a policy file or workbook by its path, or what fits the sheet. */
export async function policyChoiceOf(policy: string | null, language: Language): Promise<PolicyChoice> {
  if (policy === null) return { kind: "auto" };
  if (templateIndex.some(({ id }) => id === policy)) return { kind: "template", templateId: policy };
  if (/\.(?:xlsx|xlsm|xls|xlsb|ods)$/iu.test(policy)) {
    const { policy: rules, issues } = await policyFromWorkbook(policy);
    // A cell that could not be used is never passed over in silence.
    for (const issue of issues) console.error(`${issue.at ?? policy}  ${issueSentence(issue, language)}`);
    return { kind: "given", policy: rules };
  }
  const read = policyFromJson(readFileSync(policy, "utf8"));
  if (!read.ok) throw new Error(read.issues.map((issue) => issueSentence(issue, language)).join("\n"));
  return { kind: "given", policy: read.value.policy };
}
