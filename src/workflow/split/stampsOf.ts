import type { WorkbookGrids } from "../../sheet/index.ts";
import { printStamp } from "../returns/partStamp.ts";
import { formulasOf } from "../returns/templateId.ts";
import type { DepartmentPart, SplitPlan } from "./splitPlan.ts";

/**
 * What each sheet of a part is to carry, by the name under which it stands.
 *
 * @param cut - The sheets after the cut, in the part's order: formulas are told as they stand now.
 * @param version - What people call this version of the form.
 */
export function stampsOf(
  { templateId }: Pick<SplitPlan, "templateId">,
  { department, sheets }: DepartmentPart,
  cut: WorkbookGrids["grids"],
  version: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sheets.flatMap(({ sheetName, tables }, index): [string, string][] => {
      const grid = cut[index];
      if (grid === undefined || tables.length === 0) return [];
      const stamp = printStamp({
        ...{ schemaVersion: 1, sheet: sheetName, templateId, version, department },
        tables: tables.map(({ rows, headerRows, left, right, idColumn, nameColumn }) => ({
          ...{ headerRows: [...headerRows], left, right, idColumn, nameColumn },
          people: rows.map(([key]) => key),
          formulas: formulasOf(
            grid,
            rows.map(([, row]) => row),
            Array.from({ length: right - left + 1 }, (_, column) => left + column),
          ),
        })),
      });
      return [[grid.sheetName, stamp]];
    }),
  );
}
