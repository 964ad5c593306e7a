import type { AppraisalPolicy } from "../../core/index.ts";
import { recordVocabulary } from "../../messages/index.ts";
import { findRecords, type RecordTable } from "../../reader/index.ts";
import type { WorkbookGrids } from "../../sheet/index.ts";
import { builtTemplate } from "../templates/builtTemplate.ts";
import type { CheckChoice } from "../check/checkChoice.ts";
import { rulesSheetNames } from "../rules/rulesSheetNames.ts";
import type { SheetRules } from "../rules/sheetRules.ts";
import { knownEvidence } from "./knownEvidence.ts";

/**
 * Finds what people wrote down beside the scores: talks, appeals, reviews, steps of the process, and records that
 * scores rest on, of the policy that will be in force or of any built-in one. These sheets are no score sheets.
 */
export async function findRecordTables(
  workbooks: readonly WorkbookGrids[],
  { choice, policy: kept }: CheckChoice,
  sheetRules: readonly SheetRules[],
): Promise<readonly RecordTable[]> {
  const policies = [
    choice.kind === "given" ? choice.policy : null,
    choice.kind === "template" ? await builtTemplate(choice.templateId, "zh-CN") : null,
    ...(await policiesOf(sheetRules, kept)),
    kept,
  ];
  const evidence = [...policies.flatMap((policy) => policy?.followUp?.evidence ?? []), ...knownEvidence()];
  const rules = new Set(rulesSheetNames(sheetRules));
  return workbooks.flatMap(({ grids, uses1904Dates }) =>
    grids
      .filter(({ sheetName }) => !rules.has(sheetName))
      .flatMap((grid) => findRecords(grid, recordVocabulary(), evidence, uses1904Dates)),
  );
}

/** What reads tables of rules loads only where there are any. */
async function policiesOf(
  sheetRules: readonly SheetRules[],
  kept: AppraisalPolicy | null,
): Promise<readonly (AppraisalPolicy | null)[]> {
  if (sheetRules.length === 0) return [];
  const { policyFromTables } = await import(/* webpackChunkName: "tableRules" */ "../../core/index.ts");
  return sheetRules.map(({ tables }) => policyFromTables(tables, kept)?.policy ?? null);
}
