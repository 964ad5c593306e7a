import { fromCellValue } from "../runtimeValue.ts";
import { createCriterion } from "./createCriterion.ts";

type Input = number | string | boolean | null;

describe("createCriterion", () => {
  it.each<[criterion: Input, value: Input, isMet: boolean]>([
    [90, 90, true],
    [90, "90", true],
    ["90", 90, true],
    ["=90", 90.5, false],
    ["50%", 0.5, true],
    [null, 0, true],
    [null, null, false],
    [">=90", 90, true],
    [">=90", "95", false],
    ["<0", null, false],
    ["ana", "ANA", true],
    ["a*", "Bana", false],
    ["*n?", "ana", true],
    ["~*", "*", true],
    ["~*", "x", false],
    ["a.c", "abc", false],
    ["", null, true],
    ["", "", true],
    ["=", "", false],
    ["=", null, true],
    ["<>", null, false],
    ["<>", "", true],
    ["<>a", "b", true],
    ["<>a", 7, true],
    ["<>a", "A", false],
    [">b", "c", true],
    [">b", 5, false],
    [true, true, true],
    ["TRUE", true, true],
    [true, 1, false],
  ])("%j meets %j: %j", (criterion, value, isMet) => {
    expect(createCriterion(fromCellValue(criterion))(fromCellValue(value))).toBe(isMet);
  });

  it("finds errors by name", () => {
    const isMissing = createCriterion(fromCellValue("#N/A"));
    expect(
      [{ error: "#N/A" } as const, { error: "#REF!" } as const].map(fromCellValue).map(isMissing),
    ).toEqual([true, false]);
  });
});
