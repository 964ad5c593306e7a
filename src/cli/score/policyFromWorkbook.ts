import type { AppraisalPolicy, Issue } from "../../core/index.ts";
import { rulesOfGrids } from "../../workflow/index.ts";
import { openGrids } from "../read/openGrids.ts";

/**
 * Reads a policy from the tables of a workbook: a Policy tab that was published, or tables that somebody typed.
 *
 * @throws Error where the workbook has no table of indicators.
 */
export async function policyFromWorkbook(
  file: string,
): Promise<{ readonly policy: AppraisalPolicy; readonly issues: readonly Issue[] }> {
  const read = rulesOfGrids(await openGrids(file));
  if (read === null) throw new Error(`${file} has no sheet with policy tables (see docs/policy-tables.md).`);
  return read;
}
