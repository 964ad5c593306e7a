import { deleteCell, forEachCell, getCell, setCell } from "./cells.ts";
import { createWorkbook } from "./createWorkbook.ts";
import type { SheetModel } from "./sheet.ts";
import { usedArea } from "./usedArea.ts";

function createEmptySheet(): SheetModel {
  const [sheet] = createWorkbook().sheets;
  if (sheet === undefined) {
    throw new RangeError("A new workbook has a sheet");
  }
  return sheet;
}

describe("setCell", () => {
  it("marks the row and leaves what was not named", () => {
    const sheet = createEmptySheet();
    setCell(sheet, 2, 1, { value: 5, styleId: 3 });
    setCell(sheet, 2, 1, { value: 6 });
    expect(getCell(sheet, 2, 1)).toEqual({ value: 6, formula: null, styleId: 3 });
    expect([...sheet.touchedRows]).toEqual([2]);
  });

  it("gives a new cell its row's looks, else its column's", () => {
    const sheet = createEmptySheet();
    sheet.columns.set(1, { widthChars: null, hidden: false, styleId: 7, outlineLevel: 0 });
    sheet.rows.set(0, { heightPoints: null, hidden: false, styleId: 4, outlineLevel: 0 });
    expect([setCell(sheet, 0, 1, {}).styleId, setCell(sheet, 1, 1, {}).styleId]).toEqual([4, 7]);
  });

  it("forgets the rich text of the file when the value is written, not when the looks are", () => {
    const sheet = createEmptySheet();
    setCell(sheet, 0, 0, { value: "a" }).source = "runs";
    expect(setCell(sheet, 0, 0, { styleId: 1 }).source).toBe("runs");
    expect(setCell(sheet, 0, 0, { value: "b" }).source).toBeUndefined();
  });
});

describe("forEachCell", () => {
  it("visits the cells of an area, whether the sheet is sparse or full", () => {
    const sheet = createEmptySheet();
    setCell(sheet, 0, 0, { value: 1 });
    setCell(sheet, 5, 5, { value: 2 });
    setCell(sheet, 900_000, 1, { value: 3 });
    const seen: unknown[] = [];
    forEachCell(sheet, { row: 1, column: 0, rowCount: 1_000_000, columnCount: 6 }, ({ value }) =>
      seen.push(value),
    );
    forEachCell(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, ({ value }) => seen.push(value));
    expect(seen).toEqual([2, 3, 1]);
  });
});

describe("usedArea", () => {
  it("holds every used cell, with or without those that only have looks", () => {
    const sheet = createEmptySheet();
    expect(usedArea(sheet)).toBeNull();
    setCell(sheet, 1, 1, { value: 1 });
    setCell(sheet, 3, 4, { styleId: 1 });
    setCell(sheet, 9, 9, { value: 1 });
    deleteCell(sheet, 9, 9);
    expect([usedArea(sheet), usedArea(sheet, true)]).toEqual([
      { row: 1, column: 1, rowCount: 3, columnCount: 4 },
      { row: 1, column: 1, rowCount: 1, columnCount: 1 },
    ]);
  });
});
