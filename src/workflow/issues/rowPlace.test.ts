import { rowPlace } from "./rowPlace.ts";

const tables = [
  { sheet: "说明", range: "A1:B9", dataRows: null },
  { sheet: "Q1 评分", range: "A3:H30", dataRows: { first: 5, last: 30, count: 24 } },
  { sheet: "表单", range: "A1:D9", dataRows: { first: 2, last: 2, count: 1 } },
];

describe("rowPlace", () => {
  it.each([
    ["'Q1 评分'!B7", "'Q1 评分'!A7:H7"],
    // The header, another sheet, a form of one person, and no cell at all stay what they are.
    ["'Q1 评分'!B4", "'Q1 评分'!B4"],
    ["Q2!B7", "Q2!B7"],
    ["表单!B2", "表单!B2"],
    ["policy:/model", "policy:/model"],
    [null, null],
  ])("%s lies in %s", (at, row) => {
    expect(rowPlace(at, tables)).toBe(row);
  });
});
