import { gridOf } from "../../../test/fixtures/gridOf.ts";
import { CellKind, compactCells } from "./compactCells.ts";
import { createSheetView } from "./sheetView.ts";

const { blank, number, text, other } = CellKind;

describe("compactCells", () => {
  const grid = gridOf("评分", [
    ["姓名", "质量", null],
    ["王芳", 91.5, " "],
    ["李强", "缺考", { fault: "#N/A" }],
    [true, 0, ""],
  ]);

  it("says what every cell holds; white space is nothing", () => {
    expect([...compactCells(createSheetView(grid, null, false)).kinds]).toEqual(
      [
        [text, text, blank],
        [text, number, blank],
        [text, text, other],
        [other, number, blank],
      ].flat(),
    );
  });

  it("holds plain numbers by column, and leaves those with a format to be read with it", () => {
    const numberFormats = grid.values.map((row, at) => row.map(() => (at === 1 ? "0%" : "General")));
    const plain = compactCells(createSheetView(grid, null, false)).numbers.map((column) => [...column]);
    expect(plain[1]).toEqual([NaN, 91.5, NaN, 0]);
    const formatted = compactCells(createSheetView({ ...grid, numberFormats }, null, false)).numbers[1];
    expect([...(formatted ?? [])]).toEqual([NaN, NaN, NaN, 0]);
  });

  it("holds nothing that only has the type of a number", () => {
    const odd = createSheetView(gridOf("评分", [[Infinity], [NaN], [-0.5]]), null, false);
    expect([...(compactCells(odd).numbers[0] ?? [])]).toEqual([NaN, NaN, -0.5]);
    expect([...compactCells(odd).kinds]).toEqual([number, number, number]);
  });

  it("takes rows of different lengths as they are", () => {
    const ragged = createSheetView({ ...grid, values: [["姓名"], [], ["王芳", 4]] }, null, false);
    expect([...compactCells(ragged).kinds]).toEqual([text, blank, blank, blank, text, number]);
  });
});
