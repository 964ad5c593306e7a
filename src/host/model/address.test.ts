import { columnIndex, columnLetters, parseReference, printArea, quoteSheetName } from "./address.ts";

describe("columnLetters and columnIndex", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("spell and read column %i as %s", (index, letters) => {
    expect([columnLetters(index), columnIndex(letters)]).toEqual([letters, index]);
  });

  it("know no column beyond XFD", () => {
    expect(columnIndex("XFE")).toBeUndefined();
  });
});

describe("parseReference", () => {
  it.each([
    ["B7", null, [6, 1, 1, 1]],
    ["$A$1:$B$2", null, [0, 0, 2, 2]],
    ["B2:A1", null, [0, 0, 2, 2]],
    ["C:D", null, [0, 2, 1_048_576, 2]],
    ["3:5", null, [2, 0, 3, 16_384]],
    ["Scores!A1", "Scores", [0, 0, 1, 1]],
    ["'Li''s sheet'!A1:B1", "Li's sheet", [0, 0, 1, 2]],
    ["成绩!A1", "成绩", [0, 0, 1, 1]],
  ] as const)("reads %s", (text, sheetName, [row, column, rowCount, columnCount]) => {
    expect(parseReference(text)).toEqual({ sheetName, area: { row, column, rowCount, columnCount } });
  });

  it.each(["", "A", "7", "A0", "A1048577", "XFE1", "A1:B", "A1:B2:C3", "1A", "A1,B2", "名称"])(
    "refuses %j",
    (text) => {
      expect(parseReference(text)).toBeUndefined();
    },
  );
});

describe("printArea", () => {
  it.each(["B7", "A1:B2", "C:D", "3:5"])("prints %s as it was read", (text) => {
    const reference = parseReference(text);
    expect(reference === undefined ? undefined : printArea(reference.area)).toBe(text);
  });
});

describe("quoteSheetName", () => {
  it.each([
    ["Scores", "Scores"],
    ["成绩", "成绩"],
    ["My sheet", "'My sheet'"],
    ["Li's", "'Li''s'"],
    ["2024", "'2024'"],
    ["Q1", "'Q1'"],
    ["R1C1", "'R1C1'"],
  ])("writes %s as %s", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});
