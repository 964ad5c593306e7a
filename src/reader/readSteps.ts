import type { Grid, WorkbookGrids } from "../sheet/index.ts";
import { namedByLegend } from "./layout/people/measures/namedByLegend.ts";
import { namedBySheets } from "./layout/people/measures/namedBySheets.ts";
import { createSheetView, type SheetView } from "./view/sheetView.ts";
import { checkMappingUse } from "./mapping/checkMappingUse.ts";
import { IssueList } from "./report/issueList.ts";
import type { ReadOptions } from "./readOptions.ts";
import type { ReadResult, ReadStep } from "./readResult.ts";
import { checkCopies } from "./check/checkCopies.ts";
import { joinTables } from "./join/joinTables.ts";
import { departmentsAbove } from "./join/departmentsAbove.ts";
import { ratersByForms } from "./join/ratersByForms.ts";
import { ratersByPosts } from "./join/ratersByPosts.ts";
import { ratersBySheets } from "./join/ratersBySheets.ts";
import { withoutLoneGroup } from "./join/withoutLoneGroup.ts";
import { withoutLinked } from "./join/withoutLinked.ts";
import { readSheet } from "./readSheet.ts";
import type { SheetReading } from "./tableResult.ts";

/**
 * Reads workbooks step by step: a caller shows progress, loads what a step asks for, or stops by not asking for
 * the next step.
 * Pure and total: any grid of any values gives a result.
 */
export function* readSteps(
  workbooks: readonly WorkbookGrids[],
  options: ReadOptions,
): Generator<ReadStep, ReadResult> {
  const views = openViews(workbooks);
  const reasonOf = new Map(options.besideScores.map(({ sheetName, reason }) => [sheetName, reason]));
  const sheetNames = new Set(views.map(({ view }) => view.grid.sheetName));
  let issues = new IssueList();
  let sheets: SheetReading[] = [];
  const readAll = function* (takesTotals: boolean): Generator<ReadStep> {
    issues = new IssueList();
    sheets = [];
    for (const [index, { view, workbookName, isOwn }] of views.entries()) {
      const step = {
        step: "readTable",
        done: index / (views.length + 1),
        sheet: view.grid.sheetName,
      } as const;
      yield step;
      const known = isOwn ? "own_sheet" : reasonOf.get(view.grid.sheetName);
      if (known !== undefined) {
        sheets.push({ view, workbookName, tables: [], reason: known, evidence: [] });
        continue;
      }
      const knownPeople = peopleOf(sheets);
      const context = { workbookName, knownPeople, options, sheetNames, takesTotals, issues };
      const reading = readSheet(view, countTables(sheets), context);
      let next = reading.next();
      for (; next.done !== true; next = reading.next()) yield { ...step, load: next.value };
      sheets.push(next.value);
    }
  };
  yield* readAll(false);
  if (sheets.every(({ reason }) => reason !== null) && sheets.some(hasTotalsOnly)) yield* readAll(true);
  checkCopies(sheets, issues);
  checkMappingUse(options, sheetNames, sheets, issues);
  yield { step: "joinPeople", done: views.length / (views.length + 1), sheet: null };
  const understood = sheetsBesideEachOther.reduce<readonly SheetReading[]>(
    (found, step) => step(found, issues),
    sheets,
  );
  return joinTables(understood, options, issues);
}

/** What a sheet alone does not say is settled by the sheets beside it, in this order. */
const sheetsBesideEachOther: readonly ((
  sheets: readonly SheetReading[],
  issues: IssueList,
) => readonly SheetReading[])[] = [
  namedBySheets,
  namedByLegend,
  ratersBySheets,
  ratersByPosts,
  ratersByForms,
  withoutLoneGroup,
  departmentsAbove,
  withoutLinked,
];

/** A workbook of results alone is read for its totals; grades alone are no scores. */
const hasTotalsOnly = ({ tables }: SheetReading): boolean =>
  tables.some(
    ({ reason, reading }) =>
      reason === "grade_results_only" && reading?.typed.some(({ kind }) => kind === "total") === true,
  );

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

/** Every sheet to be looked at, those that the product itself wrote at the end of each workbook. */
function openViews(
  workbooks: readonly WorkbookGrids[],
): { view: SheetView; workbookName: string | null; isOwn: boolean }[] {
  return workbooks.flatMap(({ name, grids, own = [], uses1904Dates }, index) => {
    const prefix = workbooks.length > 1 ? (name ?? String(index + 1)) : null;
    const open = (
      grid: Grid,
      isOwn: boolean,
    ): { view: SheetView; workbookName: string | null; isOwn: boolean } => ({
      view: createSheetView(grid, prefix, uses1904Dates),
      workbookName: name,
      isOwn,
    });
    return [...grids.map((grid) => open(grid, false)), ...own.map(({ grid }) => open(grid, true))];
  });
}
