import { createTestBook } from "./testing/createTestBook.ts";
import { createSheet } from "../model/createSheet.ts";
import { setCell } from "../model/cells.ts";

/** A book whose file says that A2, which doubles A1, is 7: some other program came to another result. */
function opened(calculatesOnOpening = false) {
  const book = createTestBook();
  book.workbook.calculatesOnOpening = calculatesOnOpening;
  setCell(book.sheet(), 0, 0, { value: 2 });
  setCell(book.sheet(), 1, 0, { formula: "=A1*2", value: 7 });
  setCell(book.sheet(), 2, 0, { formula: "=A2+1", value: null });
  setCell(book.sheet(), 3, 0, { formula: "=A3+1", value: 0 });
  setCell(book.sheet(), 4, 0, { formula: "=1+1", value: { error: "#NAME?" } });
  setCell(book.sheet(), 5, 0, { formula: "=1/0", value: { error: "#N/A" } });
  book.engine.recalculate(book.workbook, { kind: "opened" });
  return book;
}

describe("a workbook that was opened", () => {
  it("keeps the values of its file; what has none, or could not be computed, is computed, and what hangs on it", () => {
    expect(opened().column("A", 6)).toEqual([2, 7, 8, 9, 2, "#N/A"]);
  });

  it("is computed whole when its file asks for that", () => {
    expect(opened(true).column("A", 6)).toEqual([2, 4, 5, 6, 2, "#DIV/0!"]);
  });

  it("computes a kept value once something that it reads has changed", () => {
    const book = opened();
    book.edit({ A1: 3 });
    expect(book.column("A", 4)).toEqual([3, 6, 7, 8]);
  });

  it("keeps its values when a sheet is added, and computes what found its sheet by that", () => {
    const book = opened();
    book.put("B1", "=New!A1+1");
    book.engine.recalculate(book.workbook, {
      kind: "cells",
      cells: [{ sheetId: book.sheet().id, row: 0, column: 1 }],
    });
    expect(book.value("B1")).toBe("#REF!");
    const added = createSheet(book.workbook, "New");
    book.workbook.sheets.push(added);
    setCell(added, 0, 0, { formula: "=S!A1*10", value: null });
    book.engine.recalculate(book.workbook, { kind: "meaning" });
    expect(book.value("B1")).toBe(21);
    expect(book.value("A2")).toBe(7);
  });

  it("computes formulas with a name again when a name has changed", () => {
    const book = opened();
    book.workbook.names.push({ name: "Rate", formula: "=0.5", comment: "", visible: true });
    book.fill({ B1: "=Rate*10" });
    const [name] = book.workbook.names;
    if (name !== undefined) name.formula = "=0.25";
    book.engine.recalculate(book.workbook, { kind: "meaning" });
    expect(book.value("B1")).toBe(2.5);
  });
});
