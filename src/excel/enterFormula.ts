import type { EnteredFormula } from "../sheet/index.ts";
import { runExcel } from "./runExcel.ts";

/** Puts a formula into the selected cell; a cell that holds something is left alone. */
export function enterFormula(formula: string): Promise<EnteredFormula> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,formulas");
    await context.sync();
    const isTaken = cell.formulas[0]?.[0] !== "";
    if (!isTaken) {
      cell.formulas = [[formula]];
      await context.sync();
    }
    return { address: cell.address, isTaken };
  });
}
