import { ownTab } from "../layout/ownTab.ts";
import { withoutRows } from "./withoutRows.ts";

const area = (top: number, bottom: number) => ({ top, left: 0, bottom, right: 0 });
const sheet = {
  ...ownTab("summary", "Summary"),
  blocks: [{ top: 1, left: 0, cells: [["a"], ["b"], ["c"], ["d"]] }],
  styles: [
    { area: area(1, 4), style: { bold: true } },
    { area: area(2, 2), style: { fill: "#FFFFFF" } },
  ],
  rowHeights: [{ top: 1, bottom: 4, points: 18 }],
  links: [{ row: 3, column: 0, text: "c", target: "S!A1", tip: null }],
};

describe("withoutRows", () => {
  it("moves up what stood below, with its styles, heights and links", () => {
    expect(withoutRows(sheet, new Set([1, 2]))).toMatchObject({
      blocks: [{ top: 1, left: 0, cells: [["c"], ["d"]] }],
      styles: [{ area: area(1, 2), style: { bold: true } }],
      rowHeights: [{ top: 1, bottom: 2, points: 18 }],
      links: [{ row: 1, text: "c" }],
    });
  });

  it("refuses a tab with formulas: they would point at the wrong rows", () => {
    const live = { ...sheet, fills: [{ area: area(1, 4), formulaR1C1: "=R1C1" }] };
    expect(() => withoutRows(live, new Set([1]))).toThrow(RangeError);
  });
});
