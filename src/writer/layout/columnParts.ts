import type { BlockPlan, FillPlan, PlannedCell, StylePlan } from "../../sheet/index.ts";
import { markStyles, type Mark } from "../theme/markStyles.ts";

/** A cell that is a formula, or a value that says why it is not one (`mark` null: it never would be). */
export type DerivedCell =
  { readonly formulaR1C1: string } | { readonly value: PlannedCell; readonly mark: Mark | null };

/** What a column of derived cells comes to on a tab. */
export interface SheetParts {
  readonly blocks: readonly BlockPlan[];
  readonly fills: readonly FillPlan[];
  readonly styles: readonly StylePlan[];
}

/** One column that one formula in its first cell spills. */
export function spilledParts(top: number, column: number, count: number, formula: string): SheetParts {
  const area = { top, left: column, bottom: top + Math.max(1, count) - 1, right: column };
  return { blocks: [], fills: [{ area, formulaR1C1: `=${formula}`, isSpill: true }], styles: [] };
}

/**
 * One column as few large pieces: rows with the same R1C1 formula become one fill, neighbouring values one block,
 * neighbouring marks one style.
 *
 * @param top - First row, 0-based.
 * @param cellAt - The cell of the n-th row, from 0.
 */
export function columnParts(
  top: number,
  column: number,
  count: number,
  cellAt: (index: number) => DerivedCell,
): SheetParts {
  const blocks: { top: number; left: number; cells: PlannedCell[][] }[] = [];
  const fills: { from: number; to: number; formulaR1C1: string }[] = [];
  const marks: { from: number; to: number; mark: Mark }[] = [];
  for (let index = 0; index < count; index += 1) {
    const cell = cellAt(index);
    const row = top + index;
    if ("formulaR1C1" in cell) {
      const last = fills.at(-1);
      if (last?.to === row - 1 && last.formulaR1C1 === cell.formulaR1C1) last.to = row;
      else fills.push({ from: row, to: row, formulaR1C1: cell.formulaR1C1 });
      continue;
    }
    if (cell.value !== null) {
      const last = blocks.at(-1);
      if (last !== undefined && last.top + last.cells.length === row) last.cells.push([cell.value]);
      else blocks.push({ top: row, left: column, cells: [[cell.value]] });
    }
    if (cell.mark !== null) {
      const last = marks.at(-1);
      if (last?.to === row - 1 && last.mark === cell.mark) last.to = row;
      else marks.push({ from: row, to: row, mark: cell.mark });
    }
  }
  const areaOf = ({ from, to }: { from: number; to: number }) => ({
    top: from,
    left: column,
    bottom: to,
    right: column,
  });
  return {
    blocks,
    fills: fills.map((fill) => ({ area: areaOf(fill), formulaR1C1: fill.formulaR1C1 })),
    styles: marks.map((run) => ({ area: areaOf(run), style: markStyles[run.mark] })),
  };
}
