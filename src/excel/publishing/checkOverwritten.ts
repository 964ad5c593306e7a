import { WorkbookError, addressOf } from "../../sheet/index.ts";
import { rangeAddress } from "./cellInput.ts";
import { joinRuns, type RunBlock } from "./joinRuns.ts";
import type { TabChange } from "./tabChange.ts";

/** Cells asked for in one request: their formulas stay far below the largest answer that Excel gives. */
const cellsPerRequest = 30_000;

/** What `range.formulas` holds for a cell. */
type Content = string | number | boolean;

interface Overwritten {
  readonly change: TabChange;
  readonly block: RunBlock;
  readonly copy: Excel.Range;
}

/**
 * Fails where somebody else wrote into a cell after we read it and before we wrote it. The hidden copies tell: they
 * hold what stood there when the writing began, and taking the publishing back brings it to light again.
 *
 * @param copyOf - Name of the hidden copy of a tab; null for a tab that is new.
 */
export async function checkOverwritten(
  context: Excel.RequestContext,
  changes: readonly TabChange[],
  copyOf: (change: TabChange) => string | null,
): Promise<void> {
  let waiting: Overwritten[] = [];
  let cells = 0;
  const settle = async (): Promise<void> => {
    if (waiting.length === 0) return;
    await context.sync();
    for (const one of waiting) compare(one);
    waiting = [];
    cells = 0;
  };
  for (const change of changes) {
    const name = copyOf(change);
    if (name === null) continue;
    const sheet = context.workbook.worksheets.getItem(name);
    for (const block of joinRuns(change.runs)) {
      const { top, left, bottom, right } = block;
      const copy = sheet.getRange(rangeAddress(top, left, bottom, right)).load("formulas");
      waiting.push({ change, block, copy });
      cells += (bottom - top + 1) * (right - left + 1);
      if (cells >= cellsPerRequest) await settle();
    }
  }
  await settle();
}

function compare({ change, block, copy }: Overwritten): void {
  for (const { row, from, to } of block.runs)
    for (let column = from; column <= to; column += 1) {
      const stood = (copy.formulas[row - block.top] as Content[] | undefined)?.[column - block.left];
      const read = change.found[row]?.[column] as Content | undefined;
      if (String(stood ?? "") !== String(read ?? ""))
        throw new WorkbookError("changed_meanwhile", addressOf(change.plan.name, { row, column }), null);
    }
}
