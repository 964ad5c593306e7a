import { shiftFormula } from "./shiftFormula.ts";

describe("shiftFormula", () => {
  it.each([
    ["A1+$B$2+C$3+$D4", "B2+$B$2+D$3+$D5"],
    ["SUM(D:D,5:5,$E:E,A1:B2)", "SUM(E:E,6:6,$E:F,B2:C3)"],
    ["LOG10(A1)+'A1'!A1+Sheet1!A1", "LOG10(B2)+'A1'!B2+Sheet1!B2"],
    ['"A1"&T[A1]&A1_name&1E5', '"A1"&T[A1]&A1_name&1E5'],
    ["XFD1048576", "A1"],
  ])("moves %s by one row and one column", (formula, moved) => {
    expect(shiftFormula(formula, 1, 1)).toBe(moved);
  });
});
