import { comparedOperands } from "./comparedOperands.ts";
import { formulaTokens } from "./formulaTokens.ts";

function compared(formula: string): string[] {
  const tokens = formulaTokens(formula);
  return comparedOperands(tokens).map(({ first, last }) =>
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(""),
  );
}

describe("comparedOperands", () => {
  it.each([
    ["=A1+B1>=C1", ["A1+B1", "C1"]],
    ["=IF(A1*2 > SUM(B1:B3), 1, 2)", ["A1*2", "SUM(B1:B3)"]],
    ["=SUMPRODUCT((A1:A3>=60)*(B1:B3<=A1))", ["A1:A3", "B1:B3", "A1"]],
    ["=A1=B1=C1", ["A1", "B1", "C1"]],
  ])("finds what %s compares", (formula, expected) => {
    expect(compared(formula)).toEqual(expected);
  });

  it.each(['=B2:B6="Sales"', "=1>-2", '=COUNTIF(A1:A3,">=60")', "={1,2}+A1"])(
    "finds nothing in %s",
    (formula) => {
      expect(compared(formula)).toEqual([]);
    },
  );
});
