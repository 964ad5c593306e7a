import { printArea } from "../model/address.ts";
import { createWorkbook } from "../model/createWorkbook.ts";
import { resolveStructuredReference } from "./resolveStructuredReference.ts";

const workbook = createWorkbook(["S"]);
const [sheet] = workbook.sheets;
if (sheet === undefined) {
  throw new RangeError("A new workbook has a sheet.");
}
const names = ["Name", "Q1", "a]b"];
sheet.tables.push({
  id: "1",
  name: "Scores",
  area: { row: 1, column: 1, rowCount: 5, columnCount: 3 },
  columns: names.map((name, id) => ({ id, name })),
  style: null,
  showHeaders: true,
  showTotals: true,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  autoFilter: null,
  isTouched: false,
});

describe("resolveStructuredReference", () => {
  it.each([
    ["Scores[Q1]", "C3:C5"],
    ["scores[q1]", "C3:C5"],
    ["Scores[]", "B3:D5"],
    ["Scores[#All]", "B2:D6"],
    ["Scores[#Headers]", "B2:D2"],
    ["Scores[[#Totals],[Q1]]", "C6"],
    ["Scores[[#Headers],[#Data],[Q1]]", "C2:C5"],
    ["Scores[[#Data],[#Totals],[Name]:[Q1]]", "B3:C6"],
    ["Scores[@Q1]", "C4"],
    ["Scores[[#This Row],[Name]:[Q1]]", "B4:C4"],
    ["[@Q1]", "C4"],
    ["Scores[a']b]", "D3:D5"],
  ])("%s is %s", (text, expected) => {
    const target = resolveStructuredReference(workbook, text, { sheet, row: 3, column: 2 });
    expect(target === null ? null : printArea(target.area)).toBe(expected);
  });

  it.each(["Scores[Q9]", "Nobody[Q1]"])("%s is nothing", (text) => {
    expect(resolveStructuredReference(workbook, text, { sheet, row: 3, column: 2 })).toBeNull();
  });

  it("has no row beside the table's data", () => {
    expect(resolveStructuredReference(workbook, "Scores[@Q1]", { sheet, row: 9, column: 9 })).toBeNull();
  });
});
