import fc from "fast-check";
import { getCell, setCell } from "../model/cells.ts";
import { createWorkbook } from "../model/createWorkbook.ts";
import type { WorkbookModel } from "../model/workbook.ts";
import { createCalcEngine } from "./createCalcEngine.ts";

const size = 6;
const address = fc
  .tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: size - 1 }))
  .map(([row, column]) => `${String.fromCharCode(65 + column)}${String(row + 1)}`);
const content = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constant(null),
  address.map((cell) => `=${cell}+1`),
  fc.tuple(address, address).map(([a, b]) => `=SUM(${a}:${b})`),
  fc.tuple(address, address).map(([a, b]) => `=IF(${a}>1,${b},0)`),
  address.map((cell) => `=SEQUENCE(MIN(3,MAX(1,N(${cell}))))`),
  fc.tuple(address, address).map(([a, b]) => `=COUNTIF(A1:F3,${a})&${b}`),
);
const edit = fc.record({
  row: fc.integer({ min: 0, max: size - 1 }),
  column: fc.integer({ min: 0, max: size - 1 }),
  content,
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function write(workbook: WorkbookModel, { row, column, content: input }: Edit): string {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new RangeError("A new workbook has a sheet.");
  }
  delete getCell(sheet, row, column)?.arrayAnchor;
  const isFormula = typeof input === "string";
  setCell(sheet, row, column, isFormula ? { formula: input, value: null } : { value: input, formula: null });
  return sheet.id;
}

/** What every cell shows; an emptied cell is as good as none. */
function shown(workbook: WorkbookModel): unknown {
  return Array.from({ length: size + 4 }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      const [sheet] = workbook.sheets;
      return sheet === undefined ? null : (getCell(sheet, row, column)?.value ?? null);
    }),
  );
}

/** Who spills first where two arrays meet depends on history, in Excel too: such sheets are left out. */
function hasCollision(workbook: WorkbookModel): boolean {
  return JSON.stringify(shown(workbook)).includes("#SPILL!");
}

describe("recalculation after edits", () => {
  it("comes to what a full calculation comes to", () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
        const edited = createWorkbook(["S"]);
        const engine = createCalcEngine();
        engine.recalculate(edited, { kind: "all" });
        const collided = edits.some((one) => {
          const sheetId = write(edited, one);
          engine.recalculate(edited, {
            kind: "cells",
            cells: [{ sheetId, row: one.row, column: one.column }],
          });
          return hasCollision(edited) || engine.circularReferences(edited).length > 0;
        });
        fc.pre(!collided);
        compared += 1;
        const fresh = createWorkbook(["S"]);
        edits.forEach((one) => write(fresh, one));
        createCalcEngine().recalculate(fresh, { kind: "all" });
        expect(shown(edited)).toEqual(shown(fresh));
      }),
      { numRuns: 80, seed: 20_261_121 },
    );
    expect(compared).toBeGreaterThan(25);
  });
});
