import { toA1 } from "./toA1.ts";

describe("toA1", () => {
  it.each([
    ["=SUM(RC[-2]:RC[-1])*R1C5", "=SUM(A4:B4)*$E$1"],
    ["='R1C1 得分'!R[2]C+Scores!R2C[1]", "='R1C1 得分'!C6+Scores!D$2"],
    ['=IF(RC1="","RC[1]",RC[24])', '=IF($A4="","RC[1]",AA4)'],
    ["=RATE(RC1)&RC2x&Score.RC3", "=RATE($A4)&RC2x&Score.RC3"],
    ["=1+2", "=1+2"],
  ])("spells %s in C4 as %s", (formula, spelled) => {
    expect(toA1(formula, 3, 2)).toBe(spelled);
  });

  it("spells the same formula anew in each cell", () => {
    expect([0, 1, 2].map((row) => toA1("=RC[-1]&R1C[1]", row, row + 1))).toEqual([
      "=A1&C$1",
      "=B2&D$1",
      "=C3&E$1",
    ]);
  });
});
