import type { Area, SheetPlan } from "../../sheet/index.ts";
import { byteCount } from "./byteCount.ts";
import { cellInput, rangeAddress } from "./cellInput.ts";
import { joinRuns } from "./joinRuns.ts";
import type { RequestBudget } from "./requestBudget.ts";
import type { TabCells } from "./tabCells.ts";
import type { CellRun } from "./tabDifference.ts";

type Input = string | number | boolean;

/** Rows that are written as one block, so that a request can end between two of them. */
const rowsPerBlock = 2_000;

/** What a write costs on the wire: its cells, and some 600 bytes for each piece of 1,500 cells that office.js makes. */
function writeBytes(inputs: readonly (readonly (Input | null)[])[]): number {
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

/**
 * Writes only the cells that differ: runs near each other are one block, in which null leaves the cells between them
 * as they are.
 *
 * @param keepFrom - Queues the keeping of what stands from a cell on, row by row: it must go out in the same request
 *   as the cells that are written from there on, and so is called for each request anew.
 */
export async function writeRuns(
  sheet: Excel.Worksheet,
  cells: TabCells,
  runs: readonly CellRun[],
  budget: RequestBudget,
  keepFrom: (row: number, column: number) => void,
): Promise<void> {
  let keptIn: number | null = null;
  for (const { top, left, bottom, right, runs: own } of joinRuns(runs)) {
    const inputs = Array.from({ length: bottom - top + 1 }, () =>
      new Array<Input | null>(right - left + 1).fill(null),
    );
    for (const { row, from, to } of own)
      for (let column = from; column <= to; column += 1) {
        const line = inputs[row - top];
        if (line !== undefined)
          line[column - left] = cellInput(cells.rows[row]?.[column] ?? null, row, column);
      }
    await budget.reserve(writeBytes(inputs));
    const [first] = own;
    if (first !== undefined && keptIn !== budget.sent()) {
      if (keptIn === null) keepFrom(0, 0);
      else keepFrom(first.row, first.from);
      keptIn = budget.sent();
    }
    sheet.getRange(rangeAddress(top, left, bottom, right)).values = inputs;
  }
}
