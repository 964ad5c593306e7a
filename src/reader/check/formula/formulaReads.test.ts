import { formulaReads } from "./formulaReads.ts";

describe("formulaReads", () => {
  it("gives cells, ranges from whichever corner, other sheets and names", () => {
    expect(formulaReads("='Q1 ''26'!$B$4+SUM(C9:A2)*rate")).toEqual({
      cells: [
        { sheet: "Q1 '26", top: 3, left: 1, bottom: 3, right: 1 },
        { sheet: null, top: 1, left: 0, bottom: 8, right: 2 },
      ],
      names: ["SUM", "RATE"],
    });
  });

  it.each(["=SUM(A:A)", "=VLOOKUP(A2,花名册!A:C,3,0)", "=Table1[@Score]", "=[1]Sheet1!A1"])(
    "does not pretend to know what %s reads",
    (formula) => {
      expect(formulaReads(formula)).toBeNull();
    },
  );
});
