import { createWorkbook, getCell, setCell, type WorkbookModel } from "../model/index.ts";
import { shiftCells } from "./shiftCells.ts";
import { shiftOf } from "./shiftReference.ts";

function workbookWith(formula: string): WorkbookModel {
  const workbook = createWorkbook(["Data", "Summary"]);
  const [data, summary] = workbook.sheets;
  if (data !== undefined && summary !== undefined) {
    setCell(data, 4, 0, { value: 5 });
    setCell(summary, 0, 0, { formula });
  }
  return workbook;
}

function shifted(
  formula: string,
  kind: "insert" | "delete",
  row: number,
  rowCount: number,
): string | null | undefined {
  const workbook = workbookWith(formula);
  const [data, summary] = workbook.sheets;
  if (data === undefined || summary === undefined) {
    throw new RangeError("The workbook has two sheets");
  }
  shiftCells(workbook, data, shiftOf(kind, "rows", { row, column: 0, rowCount, columnCount: 16_384 }));
  return getCell(summary, 0, 0)?.formula;
}

describe("shiftCells", () => {
  it.each([
    ["=Data!A5*2", "insert", 2, 1, "=Data!A6*2"],
    ["=Data!$A$5*2", "insert", 2, 3, "=Data!$A$8*2"],
    ["=SUM(Data!A1:A5)", "insert", 2, 2, "=SUM(Data!A1:A7)"],
    ["=SUM(Data!A1:A5)", "insert", 5, 2, "=SUM(Data!A1:A5)"],
    ["=SUM(Data!A:A)", "insert", 2, 2, "=SUM(Data!A:A)"],
    ["=SUM(Data!A1:A5)", "delete", 1, 2, "=SUM(Data!A1:A3)"],
    ["=Data!A5*2", "delete", 4, 1, "=#REF!*2"],
    ["=A5*2", "insert", 2, 1, "=A5*2"],
    ['="A5"&Data!A5', "insert", 0, 1, '="A5"&Data!A6'],
  ] as const)("makes of %s after %s at row %i (%i) %s", (before, kind, row, count, after) => {
    expect(shifted(before, kind, row, count)).toBe(after);
  });

  it("moves the cells behind an insertion and leaves the band beside it", () => {
    const workbook = createWorkbook();
    const [sheet] = workbook.sheets;
    if (sheet === undefined) {
      throw new RangeError("The workbook has a sheet");
    }
    setCell(sheet, 3, 0, { value: "a" });
    setCell(sheet, 3, 1, { value: "b" });
    shiftCells(
      workbook,
      sheet,
      shiftOf("insert", "rows", { row: 1, column: 0, rowCount: 2, columnCount: 1 }),
    );
    expect([getCell(sheet, 5, 0)?.value, getCell(sheet, 3, 1)?.value]).toEqual(["a", "b"]);
  });
});
