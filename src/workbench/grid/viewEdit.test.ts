import type { ICellData } from "@univerjs/core";
import { readViewEdits, touchesValues } from "./viewEdit.ts";

/** As the view says it: 1 of the type boolean. */
const yes = JSON.parse('{ "v": 1, "t": 3 }') as ICellData;

describe("readViewEdits", () => {
  it("takes what was typed as it was typed, not what the view made of it", () => {
    const edits = readViewEdits({ 2: { 1: { v: 0.95 } } }, { row: 2, column: 1, text: "95%" });
    expect(edits).toEqual([
      { area: { row: 2, column: 1, rowCount: 1, columnCount: 1 }, formulas: [["95%"]] },
    ]);
  });

  it("joins a pasted block into one edit", () => {
    const edits = readViewEdits({ 0: { 0: { v: 1 }, 1: { v: "a" } }, 1: { 0: { f: "=A1" }, 1: yes } }, null);
    expect(edits).toEqual([
      {
        area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
        formulas: [
          [1, "a"],
          ["=A1", true],
        ],
      },
    ]);
  });

  it("splits where a column or row is missing", () => {
    const edits = readViewEdits({ 0: { 0: { v: 1 }, 2: { v: 2 } }, 5: { 0: { v: 3 } } }, null);
    expect(edits.map(({ area }) => [area.row, area.column])).toEqual([
      [0, 0],
      [0, 2],
      [5, 0],
    ]);
  });

  it("clears a deleted cell", () => {
    expect(readViewEdits({ 0: { 0: null } }, null)[0]?.formulas).toEqual([[""]]);
  });
});

describe("touchesValues", () => {
  it.each([
    [{ 0: { 0: { s: "bold" } } }, false],
    [{ 0: { 0: { v: 1 } } }, true],
    [{ 0: { 0: null } }, true],
  ])("%j", (cells, isTouched) => {
    expect(touchesValues(cells)).toBe(isTouched);
  });
});
