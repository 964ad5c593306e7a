import { formulaTokens } from "./formulaTokens.ts";

const kinds = (formula: string): string[] =>
  formulaTokens(formula)
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => `${kind} ${text}`);

describe("formulaTokens", () => {
  it("tells references, names, functions and texts apart", () => {
    expect(kinds(`=IF(评分!$A$1:B2>=1.5e3,"a ""1"" A1",Rate*'O''Neil x'!C:D)`)).toEqual([
      "function IF",
      "open (",
      "reference 评分!$A$1:B2",
      "operator >=",
      "number 1.5e3",
      "comma ,",
      'string "a ""1"" A1"',
      "comma ,",
      "name Rate",
      "operator *",
      "reference 'O''Neil x'!C:D",
      "close )",
    ]);
  });

  it("takes LOG10( for a function and dotted names for one name", () => {
    expect(kinds("=LOG10(A1)+KPI.SCORE(3:5)+A1#")).toEqual([
      "function LOG10",
      "open (",
      "reference A1",
      "close )",
      "operator +",
      "function KPI.SCORE",
      "open (",
      "reference 3:5",
      "close )",
      "operator +",
      "reference A1",
      "spill #",
    ]);
  });

  it("keeps a table reference with nested brackets whole", () => {
    expect(kinds("=SUM(Scores[[#Data],[a]:[b]])-[@Total]")).toEqual([
      "function SUM",
      "open (",
      "structured Scores[[#Data],[a]:[b]]",
      "close )",
      "operator -",
      "structured [@Total]",
    ]);
  });

  it("reads array constants and errors", () => {
    expect(kinds("={1,2;#N/A,TRUE}%")).toEqual([
      "openArray {",
      "number 1",
      "comma ,",
      "number 2",
      "semicolon ;",
      "error #N/A",
      "comma ,",
      "name TRUE",
      "closeArray }",
      "operator %",
    ]);
  });

  it("loses no character", () => {
    const formula = ` SUM( A1 , B2:B9 )&"x" `;
    expect(
      formulaTokens(`=${formula}`)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
  });
});
