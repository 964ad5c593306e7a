import type { TableReading } from "../layout/tableReading.ts";
import { departmentIn, departmentOfRow } from "../table/departmentOfRow.ts";
import type { TableFrame } from "../table/tableFrame.ts";
import type { ReadTable, SheetReading } from "../tableResult.ts";

/** Units that are a department to those who work there; a company or an institution is everybody's. */
const shop = /店|网点|支行|分行|门市|专柜|项目部|store|branch|outlet|shop/iu;

/**
 * "门店：天河店 店长：…" or "部门：质检科" above a table of people is the department of all of them, where no table says
 * another one of any of them. So is "市场部" that a sheet is called, where others are called like other departments and
 * nobody stands on two of them.
 */
export function departmentsAbove(sheets: readonly SheetReading[]): readonly SheetReading[] {
  const called = sheetsOfDepartments(sheets);
  const found = new Map(
    sheets.flatMap((sheet) =>
      sheet.tables.flatMap((table): [ReadTable, string][] => {
        const isOfMany = (table.reading?.subjects.count ?? 0) >= 2;
        const department = isOfMany ? (departmentOver(table) ?? called.get(sheet) ?? null) : null;
        return department === null ? [] : [[table, department]];
      }),
    ),
  );
  // Most workbooks have no such line, and thousands of people.
  if (found.size === 0) return sheets;
  const known = new Set(
    sheets.flatMap(({ tables }) =>
      tables.flatMap(({ reading }) =>
        reading === null
          ? []
          : reading.subjects.departments.flatMap((department, row) =>
              department === null ? [] : namesOf(reading, row),
            ),
      ),
    ),
  );
  const named = (table: ReadTable): ReadTable => {
    const { reading } = table;
    const department = found.get(table);
    if (reading === null || department === undefined) return table;
    const { subjects } = reading;
    const isKnown = subjects.names.some((_, row) => namesOf(reading, row).some((name) => known.has(name)));
    return isKnown
      ? table
      : {
          ...table,
          reading: {
            ...reading,
            subjects: { ...subjects, departments: subjects.names.map(() => department) },
          },
        };
  };
  return sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(named) }));
}

const namesOf = ({ subjects }: TableReading, row: number): readonly string[] =>
  [subjects.ids[row], subjects.names[row]].flatMap((name) => name ?? []);

/** What the lines right above the header say; not what an earlier table took from its own. */
function departmentOver({ frame, facts }: ReadTable): string | null {
  const own = facts.filter(({ row }) => row >= frame.preambleTop && row < frame.bodyTop);
  return (
    own.find(({ role }) => role === "department")?.value ??
    own.find(({ role, key }) => role === "unit" && shop.test(key))?.value ??
    (frame.isBeside ? own.map(({ row }) => headingOf(frame, row)).find((name) => name !== null) : null) ??
    null
  );
}

/** "会计课" over the columns of one of several tables side by side. */
const headingOf = ({ view, left, right }: TableFrame, row: number): string | null =>
  departmentOfRow(view, row, left, right);

/** Sheets of people that are called like a department each, if there are several and nobody stands on two. */
function sheetsOfDepartments(sheets: readonly SheetReading[]): ReadonlyMap<SheetReading, string> {
  const found = new Map<SheetReading, string>();
  const owners = new Map<string, string>();
  for (const sheet of sheets) {
    const department = departmentIn(sheet.view.grid.sheetName.trim());
    if (department === null || sheet.reason !== null) continue;
    found.set(sheet, department);
    for (const { reading } of sheet.tables)
      for (let row = 0; reading !== null && row < reading.subjects.count; row += 1)
        for (const name of namesOf(reading, row)) {
          if ((owners.get(name) ?? department) !== department) return new Map();
          owners.set(name, department);
        }
  }
  return new Set(found.values()).size >= 2 ? found : new Map();
}
