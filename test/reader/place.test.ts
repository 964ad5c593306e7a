import { openGrids } from "../../src/cli/read/openGrids.ts";
import { defaultReadOptions, readWorkbooks } from "../../src/reader/index.ts";
import type { Grid, WorkbookGrids } from "../../src/sheet/index.ts";
import { contentOf } from "./contentOf.ts";
import { moved, withColumns, withRows, withText } from "./gridChanges.ts";
import { filesOf, readerFixtures } from "./readerFixtures.ts";

type Content = ReturnType<typeof contentOf>;

const changed = (workbooks: readonly WorkbookGrids[], change: (grid: Grid) => Grid): Content =>
  contentOf(
    readWorkbooks(
      workbooks.map((workbook) => ({ ...workbook, grids: workbook.grids.map(change) })),
      defaultReadOptions,
    ),
  );

/** A row above everything, and a title in it. */
const titled = (grid: Grid): Grid => withText(withRows(grid, 0, 2), 0, 0, "人力资源部内部资料");

/** Rows below everything, the last with a note. */
function noted(grid: Grid): Grid {
  const longer = withRows(grid, grid.values.length, 2);
  return withText(longer, longer.values.length - 1, 0, "注：本表由人力资源部统一汇总，请勿修改");
}

describe("where a table stands and what stands around it does not matter", () => {
  // Formulas name cells: rows and columns put in between would have to be followed by them, as Excel does.
  const plain = readerFixtures.filter(
    ({ id }) => !["formula-traps", "rater-columns", "absences"].includes(id),
  );

  it.each(plain)("$id", async (fixture) => {
    const workbooks = await Promise.all(filesOf(fixture).map(openGrids));
    const hasFormulas = workbooks.some(({ grids }) =>
      grids.some(({ formulas }) => formulas?.flat().some((formula) => formula !== null)),
    );
    const stood = changed(workbooks, (grid) => grid);
    expect(changed(workbooks, (grid) => moved(grid, hasFormulas ? 0 : 7, hasFormulas ? 0 : 3))).toEqual(
      stood,
    );
    if (hasFormulas) return;
    expect(changed(workbooks, (grid) => withRows(grid, 0, 2))).toEqual(stood);
    expect(changed(workbooks, (grid) => withColumns(grid, 0, 2))).toEqual(stood);
    expect(changed(workbooks, titled)).toEqual(stood);
    expect(changed(workbooks, noted)).toEqual(stood);
  });
});
