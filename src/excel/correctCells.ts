import { WorkbookError, type CellChange, type CellValue } from "../sheet/index.ts";
import { cellInput } from "./publishing/cellInput.ts";
import { cellValue } from "./reading/cellValue.ts";
import { runExcel } from "./runExcel.ts";
import { splitAddress } from "./splitAddress.ts";

/**
 * Writes single cells of the user's sheets, as she asked; answers what stood there, so that it can be undone. A cell
 * formatted as text, in which Excel would keep a number or a formula as text, is first given the general format.
 */
export function correctCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
  return runExcel(async (context) => {
    const cells = changes.map(({ address }) => {
      const place = splitAddress(address);
      if (place === null) throw new WorkbookError("invalid_argument", address, null);
      return context.workbook.worksheets
        .getItem(place.sheet)
        .getRange(place.cells)
        .load("formulas,values,valueTypes,numberFormat");
    });
    await context.sync();
    const formats = changes.map((change, index) => formatFor(change, formatOf(cells[index])));
    const before = changes.map(({ address }, index): CellChange => {
      const cell = cells[index];
      const formula = cell?.formulas[0]?.[0] as unknown;
      const value = cellValue(cell?.values[0]?.[0], cell?.valueTypes[0]?.[0] ?? "Empty");
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return {
        address,
        value: value === "" ? null : value,
        formula: isFormula ? formula : null,
        ...(formats[index] === null ? {} : { numberFormat: formatOf(cell) }),
      };
    });
    // Heard as somebody's typing, it would be read again at once, and the offer to undo it would be gone.
    context.runtime.enableEvents = false;
    try {
      changes.forEach(({ value, formula }, index) => {
        const cell = cells[index];
        const format = formats[index] ?? null;
        if (cell === undefined) return;
        if (format !== null) cell.numberFormat = [[format]];
        cell.values = [[formula ?? inputOf(value)]];
      });
      await context.sync();
      return before;
    } finally {
      context.runtime.enableEvents = true;
      await context.sync();
    }
  });
}

/** The format that the cell is to have; null leaves the one it has. */
function formatFor({ value, formula, numberFormat }: CellChange, current: string): string | null {
  if (numberFormat !== undefined) return numberFormat;
  return current === "@" && (formula !== null || typeof value === "number") ? "General" : null;
}

const formatOf = (cell: Excel.Range | undefined): string => String(cell?.numberFormat[0]?.[0] ?? "General");

/** An error is typed as its own text. */
const inputOf = (value: CellValue): string | number | boolean =>
  typeof value === "object" && value !== null ? value.fault : cellInput(value, 0, 0);
