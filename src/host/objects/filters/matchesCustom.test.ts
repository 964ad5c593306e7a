import { matchesCustom } from "./matchesCustom.ts";

describe("matchesCustom", () => {
  it.each([
    [95, ">=90", true],
    [95, "<90", false],
    [90, "90", true],
    ["95", ">=90", false],
    ["王小明", "王*", true],
    ["Zhang", "=zhang", true],
    ["Zhang", "<>zhang", false],
    ["a*b", "a~*b", true],
    ["axb", "a~*b", false],
    ["", "=", true],
    ["x", "<>", true],
    ["b", ">a", true],
  ])("%p against %p is %p", (value, criterion, expected) => {
    expect(matchesCustom({ value, text: String(value) }, criterion)).toBe(expected);
  });
});
