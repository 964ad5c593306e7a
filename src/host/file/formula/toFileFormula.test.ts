import { fromFileFormula } from "./fromFileFormula.ts";
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
