import { isArrayFormula } from "./isArrayFormula.ts";

describe("isArrayFormula", () => {
  it.each([
    ["=SUM((A1:A3=1)*B1:B3)", true],
    ["=A1:A3*2", true],
    ["=SORT(A1:A3)", true],
    ["=SUM(A1#)", true],
    ["=SUM(A1:A3)*2", false],
    ["=SUMPRODUCT((A1:A3=1)*B1:B3)", false],
    ["=A1*B1", false],
    ['=COUNTIF(A1:A3,">=60")', false],
  ])("%s: %s", (formula, isArray) => {
    expect(isArrayFormula(formula)).toBe(isArray);
  });
});
