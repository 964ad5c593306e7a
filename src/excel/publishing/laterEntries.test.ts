import { laterEntries } from "./laterEntries.ts";

/** One line that stood as "old" text, a number, a formula and an empty cell; and what was written over it. */
const change = {
  found: [["Lin Yue", 80, "=B1*2", ""]],
  cells: {
    rows: [["Wei Lan", 96, { formula: "=SUM('Data'!A1:A2)" }, null]],
    ...{ rowCount: 1, columnCount: 4 },
  },
};
const columnsOf = (live: readonly unknown[]): readonly number[] =>
  laterEntries(change, [live], 0).map(({ column }) => column);

describe("laterEntries", () => {
  it("finds none where everything stands as before, as written, or partly so", () => {
    expect(columnsOf(["Lin Yue", 80, "=B1*2", ""])).toEqual([]);
    expect(columnsOf(["Wei Lan", 96, "=SUM('Data'!A1:A2)", ""])).toEqual([]);
    expect(columnsOf(["Wei Lan", 80, "=B1*2", ""])).toEqual([]);
  });

  it("finds what is neither, also an emptied cell and a formula of somebody's", () => {
    expect(columnsOf(["hers", 97, "=B1*3", "a remark"])).toEqual([0, 1, 2, 3]);
    expect(columnsOf(["", "", "", ""])).toEqual([0, 1, 2]);
  });

  it("takes a formula that Excel keeps in its own spelling for ours", () => {
    expect(columnsOf(["Wei Lan", 96, "=sum(Data!A1:A2)", ""])).toEqual([]);
  });

  it("counts rows from the first that was read", () => {
    expect(laterEntries(change, [["hers"]], 7)).toEqual([{ row: 7, column: 0 }]);
  });
});
