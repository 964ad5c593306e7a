import type { WorkbookGrids } from "../sheet/index.ts";
import { createSheetView, type SheetView } from "./view/sheetView.ts";
import { IssueList } from "./report/issueList.ts";
import type { ReadOptions } from "./readOptions.ts";
import type { ReadResult, ReadStep } from "./readResult.ts";
import { joinTables } from "./join/joinTables.ts";
import { readSheet } from "./readSheet.ts";
import type { SheetReading } from "./tableResult.ts";

/**
 * Reads workbooks step by step: a caller shows progress, or stops by not asking for the next step.
 * Pure and total: any grid of any values gives a result.
 */
export function* readSteps(
  workbooks: readonly WorkbookGrids[],
  options: ReadOptions,
): Generator<ReadStep, ReadResult> {
  const views = openViews(workbooks, options);
  const issues = new IssueList();
  const sheets: SheetReading[] = [];
  for (const [index, { view, workbookName }] of views.entries()) {
    yield { step: "readTable", done: index / (views.length + 1), sheet: view.grid.sheetName };
    sheets.push(
      readSheet(view, countTables(sheets), { workbookName, knownPeople: peopleOf(sheets), options, issues }),
    );
  }
  yield { step: "joinPeople", done: views.length / (views.length + 1), sheet: null };
  return joinTables(sheets, options, issues);
}

const countTables = (sheets: readonly SheetReading[]): number =>
  sheets.reduce((count, { tables }) => count + tables.length, 0);

/** Names on the sheets read so far: a name among headers is a person when another sheet knows it. */
const peopleOf = (sheets: readonly SheetReading[]): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ tables }) =>
      tables.flatMap(({ reading }) =>
        reading === null || reading.subjects.count > 2000
          ? []
          : reading.subjects.names.filter((name) => name !== null),
      ),
    ),
  );

function openViews(
  workbooks: readonly WorkbookGrids[],
  options: ReadOptions,
): { view: SheetView; workbookName: string | null }[] {
  return workbooks.flatMap((workbook, index) =>
    workbook.grids
      .filter(({ sheetName }) => !options.ownSheets.includes(sheetName))
      .map((grid) => ({
        view: createSheetView(
          grid,
          workbooks.length > 1 ? (workbook.name ?? String(index + 1)) : null,
          workbook.uses1904Dates,
        ),
        workbookName: workbook.name,
      })),
  );
}
