import { cellTags, scanCells, scanRows } from "./scanRows.ts";

/** Addresses of the cells in `<sheetData>`, by zero-based row and column. */
function cellsOf(xml: string): readonly string[] {
  const tags = cellTags("");
  return scanRows(xml, tags, "sheet1.xml").flatMap((row) => {
    const found: string[] = [];
    scanCells(xml, row, tags, "sheet1.xml", ({ column }) =>
      found.push(`${String(row.row)},${String(column)}`),
    );
    return found;
  });
}

describe("scanCells", () => {
  it("finds cells by their address, and one without an address behind the one before it", () => {
    const xml = `<row r="3"><c r="B3" s='1'><v>1</v></c><c/><c r="E3"/></row>`;
    expect(cellsOf(xml)).toEqual(["2,1", "2,2", "2,4"]);
  });

  it.each([
    ["without its first quote", `<row r="1"><c r=A1" s="2"><v>1</v></c></row>`],
    ["without its last quote", `<row r="1"><c r="A1" t="s><v>1</v></c><c r="B1"/></row>`],
    ["with a sign for a quote", `<row r="1"><c r=�A1" s="2"/></row>`],
  ])("refuses a value %s, and does not look for its end for ever", (_, xml) => {
    expect(() => cellsOf(xml)).toThrow("A value in a cell's tag does not end.");
  });
});
