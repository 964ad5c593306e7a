import { readNumber } from "./readNumber.ts";

describe("readNumber", () => {
  it.each([
    ["30", 30],
    [" 30 % ", 30],
    ["３０．５", 30.5],
    ["1,000", 1000],
    ["1,234,567", 1234567],
    ["0,5", 0.5],
    ["-5", -5],
    ["−5", -5],
    [".5", 0.5],
    ["", null],
    ["three", null],
    ["1e3", null],
    ["3 or 4", null],
    ["Infinity", null],
  ])("reads %j as %j", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});
