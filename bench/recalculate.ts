import { createCalcEngine } from "../src/host/calc/index.ts";
import { createWorkbook, setCell, type WorkbookModel } from "../src/host/model/index.ts";

/**
 * Prints how the calculation engine's work grows and what an edit costs beside a full calculation.
 * Ratios, not seconds: the machine that runs this is shared.
 */
function scoreSheet(rows: number, formulas: (row: number, last: number) => readonly string[]): WorkbookModel {
  const workbook = createWorkbook(["Scores"]);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new RangeError("A new workbook has a sheet.");
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < 7; column += 1) {
      setCell(sheet, row, column, { value: 60 + ((row * 7 + column * 13) % 41) });
    }
    formulas(row + 1, rows).forEach((formula, offset) => {
      setCell(sheet, row, 7 + offset, { formula });
    });
  }
  return workbook;
}

const weighted = (row: number): readonly string[] => [
  `=SUMPRODUCT(A${String(row)}:G${String(row)},{0.1,0.1,0.1,0.1,0.2,0.2,0.2})`,
  `=IF(H${String(row)}>=90,"A",IF(H${String(row)}>=80,"B","C"))`,
];
const ranked = (row: number, last: number): readonly string[] => [
  `=SUM(A${String(row)}:G${String(row)})`,
  `=COUNTIF(H$1:H$${String(last)},">"&H${String(row)})+1`,
];

interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  readonly computed: number;
}

function measure(name: string, workbook: WorkbookModel): readonly Measured[] {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new RangeError("A new workbook has a sheet.");
  }
  const engine = createCalcEngine();
  const time = (run: () => void): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const full = time(() => engine.recalculate(workbook, { kind: "all" }));
  const fullComputed = engine.lastComputed;
  const edits = Array.from({ length: 5 }, (_, attempt) => {
    setCell(sheet, 10 + attempt, 0, { value: attempt });
    return time(() =>
      engine.recalculate(workbook, {
        kind: "cells",
        cells: [{ sheetId: sheet.id, row: 10 + attempt, column: 0 }],
      }),
    );
  });
  const edit = [...edits].sort((a, b) => a - b)[2] ?? 0;
  return [
    { name: `${name}, full`, milliseconds: full, computed: fullComputed },
    { name: `${name}, one edit`, milliseconds: edit, computed: engine.lastComputed },
  ];
}

const results = [
  ...measure("1,000 rows x 2 row formulas", scoreSheet(1_000, weighted)),
  ...measure("10,000 rows x 2 row formulas", scoreSheet(10_000, weighted)),
  ...measure("2,000 rows x (sum, rank over the column)", scoreSheet(2_000, ranked)),
  ...measure("10,000 rows x (sum, rank over the column)", scoreSheet(10_000, ranked)),
];
const base = results[0]?.milliseconds ?? 1;
for (const { name, milliseconds, computed } of results) {
  const ratio = milliseconds / base;
  process.stdout.write(
    `${name}: ${String(computed)} formulas computed, ${ratio.toFixed(3)} x the first line\n`,
  );
}
