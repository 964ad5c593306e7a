import { parseFormula } from "../../check/formula/parseFormula.ts";
import { formulaShape } from "./formulaShape.ts";

/** Columns B, C and D of row 2 are entries; row 1 holds weights. */
const shapeOf = (formula: string): string | null => {
  const tree = parseFormula(formula);
  if (tree === null) throw new RangeError(formula);
  const found = formulaShape(tree, {
    inputAt: ({ row, column }) => (row === 1 && column >= 1 && column <= 3 ? column : null),
    numberAt: (row) => (row === 0 ? 0.5 : 80),
  });
  return found === null ? null : `${found.shape} ${[...found.inputs].join(",")}`;
};

describe("formulaShape", () => {
  it.each([
    ["=SUM(B2:D2)", "combination 1,2,3"],
    ["=AVERAGE(B2,D2)", "combination 1,3"],
    ["=SUMPRODUCT(B2:D2,B$1:D$1)", "combination 1,2,3"],
    ["=SUM(B2:D2)/COUNT(B2:D2)", "combination 1,2,3"],
    ["=ROUND((B2+C2)/2,1)", "combination 1,2"],
    ["=TRIMMEAN(B2:D2,0.4)", "combination 1,2,3"],
    ["=B2+C2-D2", "combination 1,2,3"],
    ["=C2/B2*100", "rate 2,1"],
    ["=MIN(C2/B2,1.2)", "rate 2,1"],
    ["=100-B2*5", "deduction 1"],
    ["=100-B2*5-C2*10", "deduction 1,2"],
    ["=B2*B$1", "conversion 1"],
    ["=B2*60%", "conversion 1"],
    ["=IF(B2>=90,5,3)", "derived 1"],
    ["=B2+10", "derived 1"],
    ["=A2*2", null],
    ["=Other!B2+Other!C2", null],
  ])("%s → %s", (formula, shape) => {
    expect(shapeOf(formula)).toBe(shape);
  });
});
