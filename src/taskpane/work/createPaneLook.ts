import type { Workbook } from "../../sheet/index.ts";
import { checkWorkbook, peopleOf, summarise } from "../../workflow/index.ts";
import type { PaneLook } from "./paneLook.ts";

/** The first look at a workbook. */
export function createPaneLook(workbook: Workbook): PaneLook {
  return {
    workbook,
    check: (choice, language, today, progress) => checkWorkbook(workbook, choice, progress, language, today),
    summarise,
    people: peopleOf,
  };
}
