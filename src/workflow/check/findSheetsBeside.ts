import { loadForms, loadFormulaChecks, loadRuleReader } from "../../reader/index.ts";
import type { WorkbookGrids } from "../../sheet/index.ts";
import type { CheckChoice } from "./checkChoice.ts";
import { readTypedGrades } from "../kept/readTypedGrades.ts";
import { findRecordTables } from "../records/findRecordTables.ts";
import { ladderSheets } from "../records/ladderSheets.ts";
import { findSheetRules } from "../rules/findSheetRules.ts";
import { rulesSheetNames } from "../rules/rulesSheetNames.ts";
import type { SheetsBeside } from "./sheetsBeside.ts";

/** Which sheets hold rules, ladders or records, whatever their columns look like? They are never read for scores. */
export async function findSheetsBeside(
  workbooks: readonly WorkbookGrids[],
  choice: CheckChoice,
): Promise<SheetsBeside> {
  await Promise.all([loadForms(workbooks, choice), loadRuleReader(workbooks), loadFormulaChecks(workbooks)]);
  const sheetRules = (await Promise.all(workbooks.map(findSheetRules))).flat();
  const recordTables = await findRecordTables(workbooks, choice, sheetRules);
  const besideScores = [
    ...[...rulesSheetNames(sheetRules), ...ladderSheets(workbooks)].map((sheetName) => ({
      sheetName,
      reason: "rule_table" as const,
    })),
    ...recordTables.map(({ sheetName }) => ({ sheetName, reason: "records" as const })),
  ];
  return { sheetRules, recordTables, besideScores, typedGrades: await readTypedGrades(workbooks) };
}
