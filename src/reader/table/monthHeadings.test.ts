import { gridOf } from "../../../test/fixtures/gridOf.ts";
import { defaultReadOptions } from "../readOptions.ts";
import { readWorkbooks } from "../readWorkbooks.ts";

const periodsOf = (days: readonly number[], format: string): readonly string[] => {
  const grid = gridOf("评分", [
    ["工号", "姓名", ...days],
    ["R1", "华雨栋", ...days.map((_, index) => 70 + index)],
    ["R2", "方晓", ...days.map((_, index) => 80 + index)],
  ]);
  const numberFormats = grid.values.map((row, index) =>
    row.map((_, column) => (index === 0 && column > 1 ? format : "General")),
  );
  const { report } = readWorkbooks(
    [{ name: "考核.xlsx", uses1904Dates: false, grids: [{ ...grid, numberFormats }] }],
    defaultReadOptions,
  );
  return report.periods.map(({ id }) => id);
};

describe("monthHeadings", () => {
  it("reads months that head columns as dates", () => {
    expect(periodsOf([45292, 45323, 45352, 45383], "yyyy-mm")).toEqual([
      "2024-01",
      "2024-02",
      "2024-03",
      "2024-04",
    ]);
  });

  it.each([
    ["plain numbers", [45292, 45323, 45352], "General"],
    ["days of one week", [45292, 45293, 45294], "yyyy-mm-dd"],
    ["two dates", [45292, 45323], "yyyy-mm"],
  ])("reads none from %s", (_, days, format) => {
    expect(periodsOf(days, format)).toEqual([]);
  });
});
