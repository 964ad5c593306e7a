import { WorkbookError, type CellChange } from "../sheet/index.ts";
import { cellInput } from "./publishing/cellInput.ts";
import { runExcel } from "./runExcel.ts";
import { splitAddress } from "./splitAddress.ts";

/** Writes single cells of the user's sheets, as she asked; answers what stood there, so that it can be undone. */
export function correctCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
  return runExcel(async (context) => {
    const cells = changes.map(({ address }) => {
      const place = splitAddress(address);
      if (place === null) throw new WorkbookError("invalid_argument", address, null);
      return context.workbook.worksheets.getItem(place.sheet).getRange(place.cells).load("formulas,values");
    });
    await context.sync();
    const before = changes.map(({ address }, index): CellChange => {
      const formula = cells[index]?.formulas[0]?.[0] as unknown;
      const value = cells[index]?.values[0]?.[0] as unknown;
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      return { address, value: isPlain(value) ? value : null, formula: isFormula ? formula : null };
    });
    // Heard as somebody's typing, it would be read again at once, and the offer to undo it would be gone.
    context.runtime.enableEvents = false;
    try {
      changes.forEach(({ value, formula }, index) => {
        const cell = cells[index];
        if (cell !== undefined) cell.values = [[formula ?? cellInput(value, 0, 0)]];
      });
      await context.sync();
      return before;
    } finally {
      context.runtime.enableEvents = true;
      await context.sync();
    }
  });
}

function isPlain(value: unknown): value is number | string | boolean {
  return (
    value !== "" && (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
  );
}
