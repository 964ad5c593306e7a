import type { Area, SheetPlan } from "../../sheet/index.ts";
import { byteCount } from "./byteCount.ts";
import { cellInput, rangeAddress } from "./cellInput.ts";
import type { RequestBudget } from "./requestBudget.ts";
import type { TabCells } from "./tabCells.ts";
import type { CellRun } from "./tabDifference.ts";

type Input = string | number | boolean;

/** Rows that are written as one block, so that a request can end between two of them. */
const rowsPerBlock = 2_000;

/** What a write costs on the wire: its cells, and some 600 bytes for each piece of 1,500 cells that office.js makes. */
function writeBytes(inputs: readonly (readonly Input[])[]): number {
  const cells = inputs.length * (inputs[0]?.length ?? 0);
  return byteCount(JSON.stringify(inputs)) + 600 * Math.ceil(cells / 1_500);
}

/** Writes the whole contents of a new tab: blocks of rows, then one formula for each filled rectangle. */
export async function writeWholeTab(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  budget: RequestBudget,
): Promise<number> {
  let cells = 0;
  for (const block of plan.blocks) {
    for (let from = 0; from < block.cells.length; from += rowsPerBlock) {
      const rows = block.cells.slice(from, from + rowsPerBlock);
      const inputs = rows.map((row, r) =>
        row.map((cell, c) => cellInput(cell, block.top + from + r, block.left + c)),
      );
      const width = rows[0]?.length ?? 0;
      if (width === 0) continue;
      await budget.reserve(writeBytes(inputs));
      sheet.getRangeByIndexes(block.top + from, block.left, rows.length, width).values = inputs;
      cells += rows.length * width;
    }
  }
  for (const { area, formulaR1C1, isSpill } of plan.fills) {
    await budget.reserve(byteCount(formulaR1C1) + 200);
    const { top, left, bottom, right } = isSpill === true ? firstCell(area) : area;
    // Office.js takes one formula for a whole range, though its types ask for a matrix.
    sheet.getRange(rangeAddress(top, left, bottom, right)).formulasR1C1 =
      formulaR1C1 as unknown as string[][];
    cells += (bottom - top + 1) * (right - left + 1);
  }
  return cells;
}

const firstCell = ({ top, left }: Area): Area => ({ top, left, bottom: top, right: left });

/** Writes only the cells that differ: runs that stand below each other with the same columns are one block. */
export async function writeRuns(
  sheet: Excel.Worksheet,
  cells: TabCells,
  runs: readonly CellRun[],
  budget: RequestBudget,
): Promise<number> {
  let written = 0;
  for (const block of joinRuns(runs)) {
    const inputs: Input[][] = [];
    for (let row = block.row; row <= block.lastRow; row += 1) {
      const line: Input[] = [];
      for (let column = block.from; column <= block.to; column += 1)
        line.push(cellInput(cells.rows[row]?.[column] ?? null, row, column));
      inputs.push(line);
    }
    await budget.reserve(writeBytes(inputs));
    sheet.getRange(rangeAddress(block.row, block.from, block.lastRow, block.to)).values = inputs;
    written += inputs.length * (block.to - block.from + 1);
  }
  return written;
}

function joinRuns(runs: readonly CellRun[]): readonly (CellRun & { readonly lastRow: number })[] {
  const open = new Map<string, CellRun & { lastRow: number }>();
  const blocks: (CellRun & { lastRow: number })[] = [];
  for (const run of runs) {
    const key = `${String(run.from)}:${String(run.to)}`;
    const above = open.get(key);
    if (above?.lastRow === run.row - 1 && above.lastRow - above.row < rowsPerBlock) above.lastRow = run.row;
    else {
      const block = { ...run, lastRow: run.row };
      open.set(key, block);
      blocks.push(block);
    }
  }
  return blocks;
}
