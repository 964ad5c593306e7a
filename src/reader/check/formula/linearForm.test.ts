import { linearForm } from "./linearForm.ts";
import { parseFormula } from "./parseFormula.ts";

const context = { constantAt: () => null, formulaAt: () => null, isNumberAt: () => true };

describe("linearForm", () => {
  it("takes a sum of however many terms apart", () => {
    const terms = Array.from({ length: 40 }, (_, index) => `A${String(index + 1)}*${String(index + 1)}`);
    const tree = parseFormula(`=ROUND(${terms.join("+")},2)`)!;
    const factors = [...(linearForm(tree, context)?.factors.values() ?? [])];
    expect(factors).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it("goes round no circle of cells", () => {
    const circle = { ...context, formulaAt: () => parseFormula("=A1+B1") };
    expect(linearForm(parseFormula("=A1+B1")!, circle)?.factors.size).toBe(2);
  });
});
