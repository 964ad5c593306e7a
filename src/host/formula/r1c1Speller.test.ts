import { translateFormulaToA1 } from "@borgar/fx";
import fc from "fast-check";
import { printCell } from "../model/index.ts";
import { r1c1Speller } from "./r1c1Speller.ts";

const line = fc.oneof(
  fc.constant(""),
  fc.integer({ min: -40, max: 40 }).map((distance) => `[${String(distance)}]`),
  fc.integer({ min: 1, max: 300 }).map(String),
);
const cell = fc.tuple(line, line).map(([row, column]) => `R${row}C${column}`);
const range = fc.oneof(
  { weight: 4, arbitrary: cell },
  { weight: 3, arbitrary: fc.tuple(cell, cell).map(([from, to]) => `${from}:${to}`) },
  { weight: 1, arbitrary: line.map((row) => `R${row}`) },
  { weight: 1, arbitrary: fc.tuple(line, line).map(([from, to]) => `C${from}:C${to}`) },
  { weight: 1, arbitrary: fc.tuple(cell, cell).map(([from, to]) => `INDEX(${from},1):${to}`) },
);
const sheet = fc.constantFrom("", "Scores!", "'My sheet'!", "'Scores'!", "得分明细!", "'it''s'!");
const reference = fc.tuple(sheet, range).map(([name, cells]) => name + cells);
const formula = fc
  .array(fc.oneof(reference, fc.constantFrom('"RC[1]"', "1.5", "KPI.SCORE", "Table1[Total]", "TRUE")), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `=IF(${parts.join(" , ")})`);
const place = fc.record({ row: fc.nat(200), column: fc.nat(60) });

describe("r1c1Speller", () => {
  it("spells what the library spells, in every cell", () => {
    fc.assert(
      fc.property(formula, place, (text, at) => {
        expect(r1c1Speller(text)(at)).toBe(translateFormulaToA1(text, printCell(at)));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["=SUM(RC[-2]:RC[-1])*R1C5", "=SUM(A4:B4)*$E$1"],
    ["='得分 1'!R[1]C", "='得分 1'!C5"],
    ["=COUNT(C)+SUM(R2)", "=COUNT(C:C)+SUM($2:$2)"],
    ["=RC[-3]", "=XFD4"],
  ])("spells %s in C4 as %s", (text, spelled) => {
    expect(r1c1Speller(text)({ row: 3, column: 2 })).toBe(spelled);
  });
});
