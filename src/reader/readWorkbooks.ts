import { readRuleText } from "../core/index.ts";
import type { WorkbookGrids } from "../sheet/index.ts";
import { checkSheets } from "./check/formula/checkSheets.ts";
import { takeFormulaChecks } from "./check/formula/formulaChecks.ts";
import { takeLayoutReaders } from "./layoutReaders.ts";
import * as otherLayouts from "./otherLayouts.ts";
import { takeRuleReader } from "./policy/ruleReader.ts";
import type { ReadOptions } from "./readOptions.ts";
import type { ReadResult } from "./readResult.ts";
import { readSteps } from "./readSteps.ts";
import { takeAllForms } from "./text/takeAllForms.ts";

/**
 * What do these workbooks say about people and their scores?
 *
 * @param workbooks - Several are read as one: one workbook per rater, scores here and master data there.
 *
 * @returns Dataset, proposed policy, doubts with their cells, and a report of what was taken for what. Never throws
 * for any content.
 */
export function readWorkbooks(workbooks: readonly WorkbookGrids[], options: ReadOptions): ReadResult {
  takeAllForms();
  takeRuleReader(readRuleText);
  takeFormulaChecks(checkSheets);
  takeLayoutReaders(otherLayouts);
  const steps = readSteps(workbooks, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
