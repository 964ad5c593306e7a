import { splitFormula } from "./splitFormula.ts";

describe("splitFormula", () => {
  it.each([
    "=SUM(A1#)+Two!B2#",
    "=[1]Other!A1+Scores[[#Headers],[a b]]",
    '=IF(A1=#N/A,1,#REF!)&"A""1"',
    "=LET(分,A1,分*2)",
    "'unfinished",
    '"unfinished',
    "T[[",
    "",
    "{1,2;3}",
  ])("loses nothing of %s", (formula) => {
    expect(
      splitFormula(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
  });
});
