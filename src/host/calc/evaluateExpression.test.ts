import { createWorkbook, setCell } from "../model/index.ts";
import { evaluateExpression } from "./evaluateExpression.ts";

function createScores() {
  const workbook = createWorkbook(["Scores"]);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new RangeError("a new workbook has a sheet");
  }
  ["A", "B", "A"].forEach((value, row) => setCell(sheet, row, 1, { value }));
  [90, 70, 80].forEach((value, row) => setCell(sheet, row, 0, { value }));
  return { workbook, sheet };
}

const rows = [0, 1, 2].map((row) => ({ row, column: 0 }));

describe("evaluateExpression", () => {
  it.each([
    ['=$B1="A"', [true, false, true]],
    ["=A1>80", [true, false, false]],
    ["=A1=MAX($A$1:$A$3)", [true, false, false]],
    ["=ISODD(ROW())", [true, false, true]],
    ["=A1+1", [91, 71, 81]],
  ])("%s", (formula, values) => {
    const { workbook, sheet } = createScores();
    expect(evaluateExpression(workbook, sheet, formula, { row: 0, column: 0 }, rows)).toEqual(values);
  });

  it("leaves the workbook as it was", () => {
    const { workbook, sheet } = createScores();
    const before = { count: workbook.sheets.length, nextId: workbook.nextId };
    evaluateExpression(workbook, sheet, "=A1", { row: 0, column: 0 }, rows);
    expect({ count: workbook.sheets.length, nextId: workbook.nextId }).toEqual(before);
  });
});
