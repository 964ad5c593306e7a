import {
  checkPolicy,
  placeOf,
  policyFromTables,
  type AppraisalPolicy,
  type Issue,
} from "../../core/index.ts";
import { takeAllForms } from "../../reader/index.ts";
import type { WorkbookGrids } from "../../sheet/index.ts";
import { readSheetRules } from "./readSheetRules.ts";

/**
 * The rules that stand as tables in a workbook which is read for them alone, and all that is to be said about them,
 * each with its cell. Null where there are none.
 */
export function rulesOfGrids(
  grids: WorkbookGrids,
): { readonly policy: AppraisalPolicy; readonly issues: readonly Issue[] } | null {
  takeAllForms();
  for (const { tables, issues } of readSheetRules(grids)) {
    const read = policyFromTables(tables, null);
    if (read === null) continue;
    const { policy, places } = read;
    const checked = checkPolicy(policy).map((issue): Issue => {
      const at = issue.at?.startsWith("policy:") === true ? placeOf(places, issue.at.slice(7)) : undefined;
      return at === undefined ? issue : { ...issue, at };
    });
    return { policy, issues: [...issues, ...read.issues, ...checked] };
  }
  return null;
}
