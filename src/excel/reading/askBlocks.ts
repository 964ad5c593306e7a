import { WorkbookError } from "../../sheet/index.ts";
import { toWorkbookError } from "../toWorkbookError.ts";
import { cellProperties } from "./cellProperties.ts";
import { halveBlocks } from "./halveBlocks.ts";
import type { ReadBlock } from "./readBlocks.ts";
import type { SheetLayout } from "./readLayout.ts";

/** A block with the range that answered it. */
export interface ReadRange {
  readonly block: ReadBlock;
  readonly range: Excel.Range;
}

/**
 * Asks for blocks in one request. How many bytes a cell holds shows only in the answer: where Excel refuses it as too
 * large, or answers null in place of values, the blocks are asked for in two halves, down to single rows.
 *
 * @returns The blocks' ranges in order, cut smaller where that was needed.
 * @throws WorkbookError `too_large` for a single row that Excel does not answer; else whatever the request failed by.
 */
export async function askBlocks(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  blocks: readonly ReadBlock[],
): Promise<readonly ReadRange[]> {
  const asked = blocks.map((block) => ({ block, range: rangeOf(context, layouts[block.sheet], block) }));
  try {
    await context.sync();
    if (asked.every(({ range }) => (range.values as unknown) !== null)) return asked;
  } catch (cause) {
    const failure = toWorkbookError(cause);
    if (failure.code !== "too_large") throw cause;
  }
  const halves = halveBlocks(blocks);
  if (halves === null) throw new WorkbookError("too_large", null, null);
  return [
    ...(await askBlocks(context, layouts, halves[0])),
    ...(await askBlocks(context, layouts, halves[1])),
  ];
}

function rangeOf(
  context: Excel.RequestContext,
  layout: SheetLayout | undefined,
  { firstRow, rowCount }: ReadBlock,
): Excel.Range {
  if (layout === undefined) throw new RangeError("A block of a sheet that is not read.");
  return context.workbook.worksheets
    .getItem(layout.sheet.id)
    .getRangeByIndexes(layout.row + firstRow, layout.column, rowCount, layout.columns)
    .load(cellProperties);
}
