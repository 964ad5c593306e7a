import { readMonths } from "./readMonths.ts";

describe("readMonths", () => {
  it.each([
    ["2年3个月", "司龄", 27],
    [1.5, "任职年限（年）", 18],
    [18, "任职月数", 18],
    ["8个月", "司龄", 8],
    ["3 years", "Tenure", 36],
    ["2.95", "工龄", 35],
    ["不详", "司龄", null],
    [null, "司龄", null],
  ])("reads %j under %j", (value, heading, months) => {
    expect(readMonths(value, heading)).toBe(months);
  });
});
