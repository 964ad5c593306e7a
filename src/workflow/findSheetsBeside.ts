import type { WorkbookGrids } from "../sheet/index.ts";
import type { CheckChoice } from "./checkChoice.ts";
import { findRecordTables } from "./records/findRecordTables.ts";
import { ladderSheets } from "./records/ladderSheets.ts";
import { findSheetRules, rulesSheetNames } from "./rules/findSheetRules.ts";
import type { SheetsBeside } from "./sheetsBeside.ts";

/** Which sheets hold rules, ladders or records, whatever their columns look like? They are never read for scores. */
export function findSheetsBeside(workbooks: readonly WorkbookGrids[], choice: CheckChoice): SheetsBeside {
  const sheetRules = workbooks.flatMap(findSheetRules);
  const recordTables = findRecordTables(workbooks, choice, sheetRules);
  const besideScores = [
    ...[...rulesSheetNames(sheetRules), ...ladderSheets(workbooks)].map((sheetName) => ({
      sheetName,
      reason: "rule_table" as const,
    })),
    ...recordTables.map(({ sheetName }) => ({ sheetName, reason: "records" as const })),
  ];
  return { sheetRules, recordTables, besideScores };
}
