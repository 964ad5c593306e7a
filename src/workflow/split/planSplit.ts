import type { Dataset } from "../../core/index.ts";
import { defaultReadOptions, readWorkbooks, type Mapping } from "../../reader/index.ts";
import { addressOf, type WorkbookGrids } from "../../sheet/index.ts";
import { sheetShapes } from "../returns/sheetShapes.ts";
import { templateId } from "../returns/templateId.ts";
import { cutSheet } from "./cutSheet.ts";
import { departmentsOf, type Departments } from "./departmentsOf.ts";
import { formOwners } from "./formOwners.ts";
import { namesSomebody } from "./namesSomebody.ts";
import { rowsOfSheet, type SheetRows } from "./rowsOfSheet.ts";
import type { DepartmentPart, LeftOutSheet, SplitPlan } from "./splitPlan.ts";

/** What is known beside the sheets themselves. */
export interface SplitChoice {
  /** What the user said about columns before; null where nothing. */
  readonly mapping: Mapping | null;
  /** Names of the workbook, in capitals, that will not be in the parts. */
  readonly namesLeftOut: readonly string[];
  /** Each sheet stands for itself, so that a formula that reads another sheet becomes its value. */
  readonly isSheetAlone: boolean;
}

/** A sheet that goes into parts, and the only department that gets it; null: whoever has rows, or everybody. */
interface SharedSheet {
  readonly rows: SheetRows;
  readonly owner: string | null;
}

/**
 * Plans one workbook per department: of every sheet with people in rows only the department's own rows, with headings,
 * formulas and whatever stands above and below; sheets on which nobody stands as they are; nothing else.
 */
export function planSplit(workbook: WorkbookGrids, choice: SplitChoice): SplitPlan {
  const { report, dataset } = readWorkbooks([{ ...workbook, name: null }], {
    ...defaultReadOptions,
    mapping: choice.mapping,
  });
  const known = departmentsOf(dataset);
  const shapes = sheetShapes(workbook, report);
  const leftOut: LeftOutSheet[] = [];
  const sheets: SharedSheet[] = [];
  for (const shape of shapes.values()) {
    const { sheetName } = shape.grid;
    const skipped = report.tables
      .filter(({ sheet }) => sheet === sheetName)
      .flatMap(({ skippedRows }) => skippedRows);
    const rows = rowsOfSheet(shape, skipped, known);
    const owners = rows === null ? formOwners(sheetName, dataset, known) : null;
    const empty: SheetRows = { sheetName, people: [], others: [], headings: [], tables: [] };
    const grids = workbook.grids.filter((grid) => grid.sheetName === sheetName);
    if (rows === "mixed" || (owners !== null && owners.size > 1))
      leftOut.push({ sheetName, reason: "not_in_rows" });
    else if (rows !== null) sheets.push({ rows, owner: null });
    else if (owners !== null) sheets.push({ rows: empty, owner: [...owners][0] ?? "" });
    else if (grids.some((grid) => namesSomebody(grid, dataset)))
      leftOut.push({ sheetName, reason: "names_people" });
    else sheets.push({ rows: empty, owner: null });
  }
  return {
    templateId: templateId(shapes),
    parts: departmentsIn(sheets).map((department) =>
      partOf(department, sheets, { dataset, known, choice, workbook }),
    ),
    leftOut,
    unplaced: unplacedIn(sheets),
    everybody: [...dataset.employees.ids, ...dataset.employees.names],
  };
}

/** In the order in which they come up. */
function departmentsIn(sheets: readonly SharedSheet[]): readonly string[] {
  const all = sheets.flatMap(({ rows, owner }) => [
    owner,
    ...rows.people.map(({ department }) => department),
  ]);
  return [...new Set(all)].filter((department) => department !== null && department !== "") as string[];
}

function partOf(
  department: string,
  sheets: readonly SharedSheet[],
  from: {
    readonly dataset: Dataset;
    readonly known: Departments;
    readonly choice: SplitChoice;
    readonly workbook: WorkbookGrids;
  },
): DepartmentPart {
  const own = sheets.filter(({ rows: { people }, owner }) =>
    people.length === 0
      ? owner === null || owner === department
      : people.some((one) => one.department === department),
  );
  const surroundings = {
    sheetNames: from.choice.isSheetAlone ? [] : own.map(({ rows }) => rows.sheetName),
    namesLeftOut: from.choice.namesLeftOut,
    grids: from.workbook.grids,
  };
  const { ids, names } = from.dataset.employees;
  const members = ids.flatMap((_, row) => (from.known.ofRow(row) === department ? [row] : []));
  return {
    department,
    people: members.length,
    keys: members.flatMap((row) => [ids[row] ?? "", names[row] ?? ""]),
    sheets: own.map(({ rows }) => cutSheet(rows, department, surroundings)),
  };
}

function unplacedIn(sheets: readonly SharedSheet[]): SplitPlan["unplaced"] {
  const unplaced = new Map<string, { readonly person: string; readonly at: string }>();
  for (const { rows } of sheets)
    for (const { person, row, department } of rows.people)
      if (department === null && !unplaced.has(person))
        unplaced.set(person, { person, at: addressOf(rows.sheetName, { row, column: 0 }) });
  return [...unplaced.values()];
}
