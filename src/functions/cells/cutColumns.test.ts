import { cutColumns } from "./cutColumns.ts";

const column = (filled: number): (string | number)[][] =>
  Array.from({ length: 65_536 }, (_, row) => [row < filled ? row : ""]);

describe("cutColumns", () => {
  it("cuts whole columns together, after the last entry in any of them", () => {
    const [scores, departments, bands, left] = cutColumns(column(40), column(35), [["A", 90]], null);
    expect([scores.length, departments.length, bands, left]).toEqual([40, 40, [["A", 90]], null]);
  });

  it("leaves ranges as they are, blank rows at their end included", () => {
    const range = [[1], [""], [""]];
    expect(cutColumns(range)[0]).toBe(range);
  });

  it("keeps one row of an empty column", () => {
    expect(cutColumns(column(0))[0]).toEqual([[""]]);
  });
});
