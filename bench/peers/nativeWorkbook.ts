import type { Dataset } from "../../src/core/index.ts";
import { columnLetters, createWorkbook, setCell, type WorkbookModel } from "../../src/host/model/index.ts";
import { indicators, quarters } from "../job/appraisalJob.ts";

/** Lower bounds and grades, best last, as MATCH wants them. */
export const bands = [
  [0, "D"],
  [60, "C"],
  [80, "B"],
  [90, "A"],
] as const;

/** Columns: department, 80 scores, 4 quarters, year, rank, place in the department, grade. */
const firstScore = 1;
const firstQuarter = firstScore + indicators * quarters.length;
const year = firstQuarter + quarters.length;

/**
 * The job as people do it in a spreadsheet: a weighted mean of what is there per quarter, the mean of quarters, RANK,
 * the place in the department by COUNTIFS, the grade by MATCH.
 *
 * @param hasFormulas - False for the same workbook without them: what opening and saving costs by itself.
 */
export function nativeWorkbook(dataset: Dataset, hasFormulas: boolean): WorkbookModel {
  const workbook = createWorkbook(["Scores", "Bands"]);
  const [sheet, table] = workbook.sheets;
  if (sheet === undefined || table === undefined) throw new RangeError("The workbook has two sheets.");
  bands.forEach(([bound, grade], row) => {
    setCell(table, row, 0, { value: bound });
    setCell(table, row, 1, { value: grade });
  });
  for (let row = 0; row < dataset.size; row += 1) {
    setCell(sheet, row, 0, { value: dataset.employees.departments[row] ?? "" });
    dataset.measures.forEach(({ values, states }, index) => {
      if (states[row] === 0) setCell(sheet, row, firstScore + index, { value: values[row] ?? 0 });
    });
    if (hasFormulas)
      addFormulas(row, dataset.size, (column, formula) => setCell(sheet, row, column, { formula }));
  }
  return workbook;
}

/** The formulas of one person's row, as A1 text with "=". */
export function addFormulas(row: number, size: number, add: (column: number, formula: string) => void): void {
  const at = String(row + 1);
  const cell = (column: number): string => columnLetters(column) + at;
  const whole = (column: number): string =>
    `$${columnLetters(column)}$1:$${columnLetters(column)}$${String(size)}`;
  quarters.forEach((_, quarter) => {
    const from = firstScore + quarter * indicators;
    add(firstQuarter + quarter, `=AVERAGE(${cell(from)}:${cell(from + indicators - 1)})`);
  });
  add(year, `=AVERAGE(${cell(firstQuarter)}:${cell(year - 1)})`);
  add(year + 1, `=RANK(${cell(year)},${whole(year)})`);
  add(year + 2, `=COUNTIFS(${whole(0)},$A${at},${whole(year)},">"&${cell(year)})+1`);
  add(year + 3, `=INDEX(Bands!$B$1:$B$4,MATCH(${cell(year)},Bands!$A$1:$A$4,1))`);
}
