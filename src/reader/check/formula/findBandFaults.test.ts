import { closeGaps } from "./closeGaps.ts";
import { findBandFaults, type BandFault } from "./findBandFaults.ts";
import { parseFormula } from "./parseFormula.ts";

const faultsOf = (formula: string): readonly BandFault[] => {
  const tree = parseFormula(formula);
  return tree === null ? [] : findBandFaults(tree);
};

describe("findBandFaults", () => {
  it("finds the one score that no band holds, and gives it to the better one", () => {
    const formula = '=IF(E2>90,"A",IF(E2>80,"B",IF(E2<80,"C","")))';
    expect(faultsOf(formula)).toEqual([{ kind: "gap", from: 80, to: 80 }]);
    expect(closeGaps(formula, [{ kind: "gap", from: 80, to: 80 }])).toBe(
      '=IF(E2>90,"A",IF(E2>=80,"B",IF(E2<80,"C","")))',
    );
  });

  it.each([
    '=IF(E2>0,"above",IF(E2<0,"below",""))',
    '=IF(E2>80,"B",IF(E2<80,"C","exactly 80"))',
    '=IF(E2>=80,"B",IF(E2<80,"C",""))',
    '=IF(E2>90,"A",IF(E2>80,"B","C"))',
  ])("says nothing of %s", (formula) => {
    expect(faultsOf(formula)).toEqual([]);
  });
});
