import { sourceCells, sourceR1C1 } from "./sourceCell.ts";

describe("sourceCells", () => {
  it("finds sheet, row and column of a value; nothing where it stands nowhere or in another workbook", () => {
    const column = sourceCells({ kind: "column", prefix: "'Q1 评分'!AB", rows: Int32Array.of(7, 0) });
    expect([column(0), column(1)]).toEqual([{ sheet: "'Q1 评分'!", row: 6, column: 27 }, null]);
    const cells = sourceCells({ kind: "cells", cells: ["S!$B$2", null, "'[other.xlsx]S'!B2"] });
    expect([cells(0), cells(1), cells(2)]).toEqual([{ sheet: "S!", row: 1, column: 1 }, null, null]);
  });
});

describe("sourceR1C1", () => {
  it("says the row from the formula's own and the column as it is", () => {
    const cell = { sheet: "S!", row: 6, column: 2 };
    expect([sourceR1C1(cell, 6), sourceR1C1(cell, 9)]).toEqual(["S!RC3", "S!R[-3]C3"]);
  });
});
