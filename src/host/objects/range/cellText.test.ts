import { cellText } from "./cellText.ts";

describe("cellText", () => {
  it.each([
    [null, "General", ""],
    [0.956, "0.0%", "95.6%"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [45000, 'yyyy"年"m"月"', "2023年3月"],
    [0.1 + 0.2, "General", "0.3"],
    ["优秀", "0.00", "优秀"],
    [true, "General", "TRUE"],
    [{ error: "#DIV/0!" } as const, "0.0", "#DIV/0!"],
    [-3, '0;"minus "0', "minus 3"],
  ])("shows %j in %s as %s", (value, numberFormat, text) => {
    expect(cellText(value, numberFormat)).toBe(text);
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(cellText(0, "yyyy-mm-dd", true)).toBe("1904-01-01");
  });
});
