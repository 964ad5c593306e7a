import type { FoundSheet } from "../ownTabs.ts";

/** A comment's words and its cell, 0-based on the sheet. */
export interface SheetComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Asks for the comments of sheets: one round trip, and another only where there are any. */
export async function readComments(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
): Promise<readonly (readonly SheetComment[])[]> {
  const asked = sheets.map(({ id }) =>
    context.workbook.worksheets.getItem(id).comments.load("items/content"),
  );
  await context.sync();
  const placed = asked.map(({ items }) =>
    items.map((comment) => ({ comment, cell: comment.getLocation().load("rowIndex,columnIndex") })),
  );
  if (placed.some((comments) => comments.length > 0)) await context.sync();
  return placed.map((comments) =>
    comments.map(({ comment, cell }) => ({
      row: cell.rowIndex,
      column: cell.columnIndex,
      text: comment.content,
    })),
  );
}
