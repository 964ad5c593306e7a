import type { CalcScope } from "./calcEngine.ts";
import { createCalculation } from "./calculation.ts";
import { calculatedChanges } from "./calculatedChanges.ts";
import { createWorkbook } from "./model/index.ts";

describe("createCalculation", () => {
  it("gives the engine the cells that were written, once", () => {
    const scopes: CalcScope[] = [];
    const calculation = createCalculation(createWorkbook(), {
      recalculate: (_workbook, scope) => {
        scopes.push(scope);
        return [];
      },
    });
    const area = { row: 1, column: 1, rowCount: 1, columnCount: 2 };
    calculation.note({ kind: "cells", sheetId: "s", area });
    calculation.note({ kind: "formats", sheetId: "s", area });
    calculation.runPending();
    calculation.runPending();
    expect(scopes).toEqual([
      {
        kind: "cells",
        cells: [
          { sheetId: "s", row: 1, column: 1 },
          { sheetId: "s", row: 1, column: 2 },
        ],
      },
    ]);
  });

  it("has cells computed first, then what means something else since a sheet was added", () => {
    const scopes: string[] = [];
    const calculation = createCalculation(createWorkbook(), {
      recalculate: (_workbook, scope) => {
        scopes.push(scope.kind);
        return [];
      },
    });
    calculation.runOpened();
    calculation.note({ kind: "sheet", sheetId: "s", change: "Added" });
    calculation.note({
      kind: "cells",
      sheetId: "s",
      area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    });
    calculation.runPending();
    calculation.note({ kind: "sheet", sheetId: "s", change: "Activated" });
    calculation.runPending();
    expect(scopes).toEqual(["opened", "cells", "meaning"]);
  });

  it("has everything computed after rows moved, and leaves formulas alone without an engine", () => {
    const scopes: string[] = [];
    const calculation = createCalculation(createWorkbook(), {
      recalculate: (_workbook, scope) => {
        scopes.push(scope.kind);
        return [];
      },
    });
    const area = { row: 1, column: 0, rowCount: 1, columnCount: 16_384 };
    calculation.note({ kind: "structure", sheetId: "s", area, change: "RowInserted" });
    calculation.runPending();
    expect(scopes).toEqual(["all"]);
    expect(createCalculation(createWorkbook(), undefined).runAll()).toEqual([]);
  });
});

describe("calculatedChanges", () => {
  it("sums cells up as one area per sheet", () => {
    expect(
      calculatedChanges([
        { sheetId: "a", row: 4, column: 1 },
        { sheetId: "b", row: 0, column: 0 },
        { sheetId: "a", row: 2, column: 3 },
      ]),
    ).toEqual([
      { kind: "calculated", sheetId: "a", area: { row: 2, column: 1, rowCount: 3, columnCount: 3 } },
      { kind: "calculated", sheetId: "b", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
    ]);
  });
});
