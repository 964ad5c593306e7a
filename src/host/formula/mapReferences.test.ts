import { mapReferences } from "./mapReferences.ts";
import { toA1, toR1C1 } from "./r1c1.ts";
import { shiftFormula } from "./shiftFormula.ts";

describe("mapReferences", () => {
  it("shows each reference once and leaves all other characters alone", () => {
    const seen: (string | null)[] = [];
    const formula = "=SUM( A1:B2 , 'My sheet'!C:C ) & \"A1\" & KPI.SCORE($D$4) & Scores[Total] & LOG10(3:3)";
    const same = mapReferences(formula, (reference) => {
      seen.push(reference.sheetName);
      return reference;
    });
    expect([same, seen]).toEqual([formula, [null, "My sheet", null, null]]);
  });

  it("renames sheets with the quotes they need", () => {
    const renamed = mapReferences("=Scores!A1+SUM(Scores!$B:$C)", (reference) => ({
      ...reference,
      sheetName: "Li's 1",
    }));
    expect(renamed).toBe("='Li''s 1'!A1+SUM('Li''s 1'!$B:$C)");
  });

  it("leaves a text that is no formula as it is", () => {
    expect(mapReferences('="open', () => null)).toBe('="open');
  });
});

describe("shiftFormula", () => {
  it.each([
    ["=A1+$A$1+A$1+$A1", "=B3+$A$1+B$1+$A3"],
    ["=SUM(Scores!A1:B2)", "=SUM(Scores!B3:C4)"],
    ["=SUM(A:A)", "=SUM(B:B)"],
  ])("turns %s into %s two rows down and one column right", (formula, shifted) => {
    expect(shiftFormula(formula, { row: 0, column: 2 }, { row: 2, column: 3 })).toBe(shifted);
  });
});

describe("R1C1", () => {
  it("goes there and back", () => {
    const at = { row: 4, column: 3 };
    expect(toR1C1("=A1*$C$3", at)).toBe("=R[-4]C[-3]*R3C3");
    expect(toA1("=R[-4]C[-3]*R3C3", at)).toBe("=A1*$C$3");
  });
});
