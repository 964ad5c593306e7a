import { createCalcEngine } from "../../src/host/calc/index.ts";
import { createWorkbook, getCell, setCell, type CellValue } from "../../src/host/model/index.ts";
import { formulaCases, scoreRows } from "./formulaCases.ts";

const workbook = createWorkbook(["Scores", "Cases"]);
const [scores, cases] = workbook.sheets;
if (scores === undefined || cases === undefined) {
  throw new RangeError("The workbook has two sheets.");
}
scoreRows.forEach((row, rowIndex) => {
  row.forEach((value, column) => {
    const isFormula = typeof value === "string" && value.startsWith("=");
    setCell(scores, rowIndex, column, isFormula ? { formula: value } : { value });
  });
});
formulaCases.forEach(([formula], index) => {
  setCell(cases, index, 0, { formula });
});
createCalcEngine().recalculate(workbook, { kind: "all" });

function shown(value: CellValue | undefined): number | string | boolean | null | undefined {
  return typeof value === "object" && value !== null ? value.error : value;
}

/** Numbers may differ behind the tenth decimal place. */
function wanted(expected: number | string | boolean): unknown {
  return typeof expected === "number" ? expect.closeTo(expected, 10) : expected;
}

describe("the calculation engine", () => {
  it.each(formulaCases.map(([formula, expected], index) => [formula, expected, index] as const))(
    "%s is %s",
    (_formula, expected, index) => {
      const value = shown(getCell(cases, index, 0)?.value);
      expect(value).toEqual(wanted(expected));
    },
  );
});
