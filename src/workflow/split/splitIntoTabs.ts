import { WorkbookError, type Progress, type Workbook } from "../../sheet/index.ts";
import { keptMapping } from "../kept/keptMapping.ts";
import { planSplit } from "./planSplit.ts";
import type { DepartmentPart, SplitPlan } from "./splitPlan.ts";
import { stampsOf } from "./stampsOf.ts";

/** What splitting into tabs gave. */
export interface SplitTabs extends Pick<SplitPlan, "unplaced"> {
  readonly parts: readonly {
    readonly department: string;
    readonly people: number;
    readonly tabs: readonly string[];
  }[];
}

/**
 * Gives every department tabs of its own in the same workbook: Excel lets no add-in write files. The tabs carry the
 * same stamp as files that were split off, and are not read again as long as they stand beside their original.
 *
 * @param version - What people call this version of the form.
 */
export async function splitIntoTabs(
  workbook: Workbook,
  version: string,
  progress: Progress,
): Promise<SplitTabs> {
  const plan = planSplit(await workbook.readGrids(null, progress), {
    mapping: await keptMapping(workbook),
    namesLeftOut: [],
    isSheetAlone: true,
  });
  const parts = plan.parts
    .map((part): DepartmentPart => ({
      ...part,
      sheets: part.sheets.filter(({ tables }) => tables.length > 0),
    }))
    .filter(({ sheets }) => sheets.length > 0);
  // In one go, so that there are all of them or none.
  const names = await workbook.cut(
    parts.flatMap(({ department, sheets }) =>
      sheets.map(({ sheetName, rows, settled }) => ({
        ...{ sheetName, rows, settled },
        copyAs: sheets.length === 1 ? department : `${department} ${sheetName}`,
      })),
    ),
    progress,
  );
  if (names.length === 0) return { unplaced: plan.unplaced, parts: [] };
  const { grids } = await workbook.readGrids(names, progress);
  const inOrder = names.map((name) => {
    const grid = grids.find(({ sheetName }) => sheetName === name);
    if (grid === undefined) throw new WorkbookError("not_found", name, null);
    return grid;
  });
  let first = 0;
  const stamps: Record<string, string> = {};
  const made = parts.map((part) => {
    const last = first + part.sheets.length;
    Object.assign(stamps, stampsOf(plan, part, inOrder.slice(first, last), version));
    const tabs = names.slice(first, last);
    first = last;
    return { department: part.department, people: part.people, tabs };
  });
  await workbook.stamp(stamps);
  return { unplaced: plan.unplaced, parts: made };
}
