import { openXlsx, saveXlsx } from "../src/host/file/index.ts";
import { createWorkbook, setCell, type WorkbookModel } from "../src/host/model/index.ts";

/**
 * Prints what opening and saving cost: 10,000 rows × 30 columns with 20,000 formulas, beside a tenth of the rows, so
 * that growth shows as a ratio whatever the machine.
 */
function scoreBook(rows: number): WorkbookModel {
  const workbook = createWorkbook(["Scores", "Other"]);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new RangeError("A new workbook has a sheet.");
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < 30; column += 1) {
      const place = String(row + 1);
      const isFormula = column >= 28;
      setCell(sheet, row, column, {
        value: column < 4 ? `text ${String(row)} ${String(column)}` : row * 1.25 + column,
        formula: isFormula ? `=SUM(E${place}:AB${place})*${String(column)}` : null,
      });
    }
  }
  return workbook;
}

interface Costs {
  readonly name: string;
  readonly milliseconds: number;
}

function timed<Result>(costs: Costs[], name: string, act: () => Result): Result {
  const start = performance.now();
  const result = act();
  costs.push({ name, milliseconds: performance.now() - start });
  return result;
}

function measure(rows: number): readonly Costs[] {
  const costs: Costs[] = [];
  const bytes = timed(costs, "save new", () => saveXlsx(scoreBook(rows)));
  const workbook = timed(costs, "open", () => openXlsx(bytes));
  timed(costs, "save untouched", () => saveXlsx(workbook));
  const [sheet] = workbook.sheets;
  if (sheet !== undefined) {
    setCell(sheet, 5, 5, { value: 1 });
  }
  timed(costs, "save one cell", () => saveXlsx(workbook));
  return costs;
}

measure(1000);
const small = measure(1000);
const large = measure(10_000);
large.forEach(({ name, milliseconds }, index) => {
  const ratio = milliseconds / (small[index]?.milliseconds ?? NaN);
  process.stdout.write(
    `${name.padEnd(16)} 10,000 rows ${milliseconds.toFixed(0).padStart(6)} ms, ${ratio.toFixed(1)} times 1,000 rows\n`,
  );
});
