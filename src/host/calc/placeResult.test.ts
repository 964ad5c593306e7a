import { getCell, setCell } from "../model/cells.ts";
import { createTestBook } from "./testing/createTestBook.ts";

describe("array formulas", () => {
  it("spill, are read by others in the same calculation, and shrink", () => {
    const book = createTestBook();
    book.fill({ A1: 3, B1: "=SEQUENCE(A1)", C1: "=SUM(B1:B5)", D1: "=SUM(B1#)" });
    expect(book.column("B", 4)).toEqual([1, 2, 3, undefined]);
    expect([book.value("C1"), book.value("D1")]).toEqual([6, 6]);
    expect(getCell(book.sheet(), 0, 1)?.array).toEqual({
      kind: "dynamic",
      area: { row: 0, column: 1, rowCount: 3, columnCount: 1 },
    });
    expect(getCell(book.sheet(), 2, 1)?.arrayAnchor).toEqual({ row: 0, column: 1 });
    book.edit({ A1: 2 });
    expect(book.column("B", 3)).toEqual([1, 2, null]);
    expect([book.value("C1"), book.value("D1")]).toEqual([3, 3]);
    book.edit({ A1: 1 });
    expect(getCell(book.sheet(), 0, 1)?.array).toBeUndefined();
    expect(book.value("D1")).toBe("#REF!");
  });

  it("show #SPILL! while something is in the way, and spill once it is gone", () => {
    const book = createTestBook();
    book.fill({ A1: "={1;2;3}", A3: "here" });
    expect(book.column("A", 3)).toEqual(["#SPILL!", undefined, "here"]);
    book.edit({ A3: null });
    expect(book.column("A", 3)).toEqual([1, 2, 3]);
    book.edit({ A2: "typed over" });
    expect(book.column("A", 3)).toEqual(["#SPILL!", "typed over", null]);
  });

  it("go with their formula", () => {
    const book = createTestBook();
    book.fill({ A1: "={1,2}", C1: "=B1" });
    expect(book.value("C1")).toBe(2);
    book.edit({ A1: 7 });
    expect([book.value("A1"), book.value("B1"), book.value("C1")]).toEqual([7, null, 0]);
  });

  it("entered with Ctrl+Shift+Enter keep their area", () => {
    const book = createTestBook();
    const area = { row: 0, column: 1, rowCount: 3, columnCount: 1 };
    setCell(book.sheet(), 0, 1, { formula: "=A1:A2*2", array: { kind: "legacy", area } });
    book.fill({ A1: 1, A2: 2, C1: "=SUM(B1:B2)" });
    expect(book.column("B", 3)).toEqual([2, 4, "#N/A"]);
    book.edit({ A2: 5 });
    expect([book.value("B2"), book.value("C1")]).toEqual([10, 12]);
  });

  it("read from a file as values are no obstacle to themselves", () => {
    const book = createTestBook();
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
    setCell(book.sheet(), 0, 0, { formula: "={5;6}", value: 1, array: { kind: "dynamic", area } });
    setCell(book.sheet(), 1, 0, { value: 2, arrayAnchor: { row: 0, column: 0 } });
    book.fill({});
    expect(book.column("A", 2)).toEqual([5, 6]);
  });
});
