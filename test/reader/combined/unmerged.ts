import type { Grid } from "../../../src/sheet/index.ts";
import type { Book } from "./book.ts";

/** The same book as a CSV would hold it, or somebody who never merges cells. */
export const unmerged = (book: Book): Book => ({
  ...book,
  workbooks: book.workbooks.map((workbook) => ({
    ...workbook,
    grids: workbook.grids.map((grid): Grid => ({ ...grid, merges: [] })),
  })),
});

/** Does a sheet of it have merged cells? */
export const hasMerges = ({ workbooks }: Book): boolean =>
  workbooks.some(({ grids }) => grids.some(({ merges }) => merges.length > 0));
