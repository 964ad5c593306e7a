import { policyFromTables, type EvidenceTable } from "../../core/index.ts";
import { languages, recordVocabulary } from "../../messages/index.ts";
import { findRecords, type RecordTable } from "../../reader/index.ts";
import type { WorkbookGrids } from "../../sheet/index.ts";
import { templateById, templates } from "../../templates/index.ts";
import type { CheckChoice } from "../checkChoice.ts";
import { rulesSheetNames } from "../rules/findSheetRules.ts";
import type { SheetRules } from "../rules/sheetRules.ts";

/** Tables of evidence of the built-in policies in all languages; built when they are first asked for. */
let known: readonly EvidenceTable[] | null = null;

/**
 * Finds what people wrote down beside the scores: talks, appeals, reviews, steps of the process, and records that
 * scores rest on, of the policy that will be in force or of any built-in one. These sheets are no score sheets.
 */
export function findRecordTables(
  workbooks: readonly WorkbookGrids[],
  { choice, policy: kept }: CheckChoice,
  sheetRules: readonly SheetRules[],
): readonly RecordTable[] {
  known ??= templates.flatMap(({ build }) =>
    languages.flatMap(({ id }) => build(id).followUp?.evidence ?? []),
  );
  const policies = [
    choice.kind === "given" ? choice.policy : null,
    choice.kind === "template" ? (templateById(choice.templateId)?.build("zh-CN") ?? null) : null,
    ...sheetRules.map(({ tables }) => policyFromTables(tables, kept)?.policy ?? null),
    kept,
  ];
  const evidence = [...policies.flatMap((policy) => policy?.followUp?.evidence ?? []), ...known];
  const rules = new Set(rulesSheetNames(sheetRules));
  return workbooks.flatMap(({ grids, uses1904Dates }) =>
    grids
      .filter(({ sheetName }) => !rules.has(sheetName))
      .flatMap((grid) => findRecords(grid, recordVocabulary(), evidence, uses1904Dates)),
  );
}
