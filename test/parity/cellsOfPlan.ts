import { columnLetters, type WorkbookPlan } from "../../src/sheet/index.ts";

/** A cell of a plan: its address, and what stands there. */
export interface PlanCell {
  readonly sheet: string;
  readonly address: string;
  /** 0-based. */
  readonly column: number;
  readonly isFormula: boolean;
  readonly value: number | string | boolean | null;
}

/** All cells that a plan writes, fills spread out. */
export function cellsOfPlan(plan: WorkbookPlan): readonly PlanCell[] {
  const cells: PlanCell[] = [];
  for (const { name: sheet, blocks, fills } of plan.sheets) {
    const at = (row: number, column: number) => `${columnLetters(column)}${String(row + 1)}`;
    for (const block of blocks)
      block.cells.forEach((line, r) =>
        line.forEach((cell, c) => {
          const isFormula = typeof cell === "object" && cell !== null;
          cells.push({
            sheet,
            address: at(block.top + r, block.left + c),
            column: block.left + c,
            isFormula,
            value: isFormula ? null : cell,
          });
        }),
      );
    for (const { area } of fills)
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1)
          cells.push({ sheet, address: at(row, column), column, isFormula: true, value: null });
  }
  return cells;
}
