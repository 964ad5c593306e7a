import type { CellValue, Grid } from "../../sheet/index.ts";
import { maybePolicySheet } from "./maybePolicySheet.ts";

const titles = {
  table: { indicators: ["指标与权重", "Indicators and weights"], grades: ["绩效等级", "Grades"] },
  sheets: ["考核制度", "policy"],
};

function sheetOf(sheetName: string, ...values: readonly (readonly CellValue[])[]): Grid {
  const cells = <Value>(value: Value): Value[][] => values.map((row) => row.map(() => value));
  return {
    ...{ sheetName, isSheetHidden: false, origin: { row: 0, column: 0 }, values },
    ...{ formulas: cells(null), numberFormats: cells("General") },
    ...{ merges: [], hiddenRows: [], hiddenColumns: [], notes: {} },
  };
}

const maybe = (...given: Parameters<typeof sheetOf>): boolean => maybePolicySheet(sheetOf(...given), titles);

describe("maybePolicySheet", () => {
  it("suspects a sheet by its name, in Simplified or Traditional characters", () => {
    expect(maybe("考核制度2026", ["甲"])).toBe(true);
    expect(maybe("Our Policy", ["甲"])).toBe(true);
  });

  it("suspects a sheet with two titles that stand alone", () => {
    const rows = [
      ["指标与权重", null],
      ["指标", "权重"],
      ["质量", 1],
      [null, null],
      ["Grades · Bands", null],
    ];
    expect(maybe("Sheet1", ...rows)).toBe(true);
    expect(maybe("Sheet1", ["绩效等级", null, "指标与权重"])).toBe(true);
  });

  it("suspects no score sheet: a title among other headings is a heading", () => {
    expect(maybe("Q3", ["姓名", "绩效等级", "指标与权重"], ["程若曦", "A", 90])).toBe(false);
    expect(maybe("Q3", ["绩效等级", null, null], ["姓名", "质量", "速度"], ["程若曦", 90, 80])).toBe(false);
  });
});
