import { fromFileFormula } from "./fromFileFormula.ts";
import { isArrayFormula } from "./isArrayFormula.ts";
import { renameSheets } from "./renameSheets.ts";
import { shiftFormula } from "./shiftFormula.ts";
import { splitFormula } from "./splitFormula.ts";
import { toFileFormula } from "./toFileFormula.ts";

const context = { tableName: "Scores", definedNames: new Set(["my.lambda"]) };

/** What people see, what the file says. */
const spellings: readonly (readonly [string, string])[] = [
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ["=STDEV.S(B:B)+NORM.DIST(1,2,3,TRUE)", "_xlfn.STDEV.S(B:B)+_xlfn.NORM.DIST(1,2,3,TRUE)"],
  ["=FILTER(A1:A3,A1:A3>1)", "_xlfn._xlws.FILTER(A1:A3,A1:A3>1)"],
  ["=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["=MAP(A1:A3,LAMBDA(分,分*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.分,_xlpm.分*2))"],
  ["=SUM(A1#)+Two!B2#", "SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.ANCHORARRAY(Two!B2)"],
  ["='My sheet'!C3#", "_xlfn.ANCHORARRAY('My sheet'!C3)"],
  ["=KPI.SCORE(A1)", "_xldudf_KPI_SCORE(A1)"],
  ["=my.lambda(A1)+NETWORKDAYS.INTL(A1,B1)", "my.lambda(A1)+NETWORKDAYS.INTL(A1,B1)"],
  ['="FILTER("&"A1#"', '"FILTER("&"A1#"'],
  ["=IF(A1=#N/A,1,#REF!)", "IF(A1=#N/A,1,#REF!)"],
  ["=[1]Other!A1+Scores[[#Headers],[a b]]", "[1]Other!A1+Scores[[#Headers],[a b]]"],
];

describe("toFileFormula", () => {
  it.each(spellings)("spells %s for the file and back", (shown, written) => {
    expect(toFileFormula(shown, context)).toBe(written);
    expect(fromFileFormula(written)).toBe(shown);
  });

  it("names the table where a formula inside it need not", () => {
    expect(toFileFormula("=[@Points]*[@[Max points]]+SUM([Points])", context)).toBe(
      "Scores[[#This Row],[Points]]*Scores[[#This Row],[Max points]]+SUM(Scores[Points])",
    );
    expect(toFileFormula("=Other[@Points]", context)).toBe("Other[[#This Row],[Points]]");
  });

  it("leaves what is spelled for the file already", () => {
    const written = "_xlfn.XLOOKUP(A1,B:B,C:C)";
    expect(toFileFormula(`=${written}`, context)).toBe(written);
  });
});

describe("splitFormula", () => {
  it.each([...spellings.flat(), "'unfinished", '"unfinished', "T[[", "", "{1,2;3}"])(
    "loses nothing of %s",
    (formula) => {
      expect(
        splitFormula(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
    },
  );
});

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

describe("renameSheets", () => {
  const names = new Map([
    ["one", "New one"],
    ["my s", "x"],
  ]);

  it.each([
    ["One!A1+ONE!B2", "'New one'!A1+'New one'!B2"],
    ["'My s'!A1", "x!A1"],
    ["'One:Three'!A1", "'New one:Three'!A1"],
    ["[1]One!A1+'[Book]One'!A1", "[1]One!A1+'[Book]One'!A1"],
    ['"One!A1"&One', '"One!A1"&One'],
    ["OneMore!A1", "OneMore!A1"],
  ])("turns %s into %s", (formula, renamed) => {
    expect(renameSheets(formula, names)).toBe(renamed);
  });
});

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
