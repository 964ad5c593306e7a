import { policyVocabulary } from "../../messages/index.ts";
import { readPolicySheet } from "../../reader/index.ts";
import type { WorkbookGrids } from "../../sheet/index.ts";
import { mayHoldRules } from "./mayHoldRules.ts";
import type { SheetRules } from "./sheetRules.ts";

/**
 * Reads rules that stand as tables in a workbook: our own tab first, then the user's sheets of rules, which count as
 * one. The user's sheets are no score sheets then.
 */
export function readSheetRules({ grids, own = [], uses1904Dates }: WorkbookGrids): readonly SheetRules[] {
  const vocabulary = policyVocabulary();
  const tab = own.filter(({ id }) => id === "policy");
  const sheets = grids
    .filter(mayHoldRules)
    .map((grid) => readPolicySheet(grid, vocabulary, uses1904Dates))
    .filter(({ isPolicy }) => isPolicy);
  const hasModel = sheets.some(({ tables }) => tables.some(({ tableId }) => tableId === "indicators"));
  const [first] = sheets;
  return [
    ...(tab.length === 0
      ? []
      : [
          rulesOf(
            "tab",
            tab.map(({ grid }) => readPolicySheet(grid, vocabulary, uses1904Dates)),
          ),
        ]),
    ...(first === undefined || !hasModel ? [] : [rulesOf("sheet", sheets)]),
  ];
}

function rulesOf(
  kind: SheetRules["kind"],
  sheets: readonly ReturnType<typeof readPolicySheet>[],
): SheetRules {
  return {
    kind,
    sheetName: sheets.map(({ sheetName }) => sheetName).join(", "),
    tables: sheets.flatMap(({ tables }) => tables),
    issues: sheets.flatMap(({ issues }) => issues),
  };
}
