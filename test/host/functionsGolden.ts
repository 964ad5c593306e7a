import { examples } from "../../src/functions/reference/examples.ts";
import type { FunctionExample } from "../../src/functions/reference/functionReference.ts";

/** Calls that cannot be answered: the formula, what the cell shows, and what stands beside the error. */
export const errorCases: readonly (readonly [formula: string, shown: string, sentence: string])[] = [
  [
    '=KPI.SCORE({80,90},{1,1},"perhaps")',
    "#VALUE!",
    '"perhaps" is not a choice for missing. Write one of: renormalise, zero, block.',
  ],
  [
    '=KPI.SCORE({80,"great!"},{1,1})',
    "#VALUE!",
    '"great!" in row 1, column 2 of scores is not a number. Enter a number, leave it blank (missing) or write N/A (not applicable).',
  ],
  [
    "=KPI.SCORE({80,90,70},{1,1})",
    "#VALUE!",
    "scores has 3 cells, weights has 2. Choose ranges of the same size.",
  ],
  ['=KPI.SCORE({80,90},{1,"heavy"})', "#VALUE!", '"heavy" is not a weight. Write 30, 0.3 or 30%.'],
  [
    '=KPI.SCORE({80,""},{1,1},"block")',
    "#N/A",
    'There is no score in row 1, column 2 of scores, and absent scores block the total. Enter it, or choose "renormalise" or "zero".',
  ],
  ['=KPI.SCORE({"",""},{1,1})', "#N/A", "scores holds no figure to work with. Enter at least one."],
  [
    '=KPI.GRADE(80,{"A",90;"B",90})',
    "#VALUE!",
    'Grade "B" begins at the same score as another grade. Give every grade its own lowest score.',
  ],
  [
    '=KPI.POINTS(1,2,"as the moon stands")',
    "#VALUE!",
    expect.stringContaining("is of no known kind") as string,
  ],
  ['=KPI.ATTAIN(5,"")', "#N/A", "The rule needs a target, and row 1 has none (or zero)."],
  [
    '=KPI.RATERS({80},{"boss"},{"self",10;"peer",90})',
    "#VALUE!",
    '"boss" does not stand in weights. Known: self, peer.',
  ],
  [
    '=KPI.RATERS({80},{"self"},{"self",10;"peer",90},"block")',
    "#N/A",
    'No entry from: peer, and an absent group blocks the result. Enter it, or choose "renormalise" or "zero".',
  ],
  [
    "=KPI.PRORATE({80},{20},30)",
    "#N/A",
    "20 days are fewer than the 30 needed: not appraised, which is not zero.",
  ],
  ["=KPI.NORMALIZE(6,1,5)", "#VALUE!", "scores is 6; it must be 1..5."],
  ["=KPI.QUOTA(7.5,{20,80})", "#VALUE!", "people is 7.5; it must be 0, 1, 2, 3…."],
  [
    '=KPI.TENURE("03/04/2024","2025-01-01")',
    "#VALUE!",
    '"03/04/2024" in from is not a date. Write 2026-03-01.',
  ],
  ['=KPI.STREAK({"A","Z"},"A",{"A","B"})', "#VALUE!", '"Z" does not stand in order. Known: A, B.'],
  [
    "=KPI.SCORE(1/0,1)",
    "#VALUE!",
    "The cell in row 1, column 1 of scores shows #DIV/0!. Correct that cell first.",
  ],
  [
    "=KPI.SCORE(NA(),1)",
    "#N/A",
    "The cell in row 1, column 1 of scores shows #N/A. Correct that cell first.",
  ],
];

/** A formula and the rows that stand in the sheet once it has been answered, errors as their signs. */
export interface GoldenFormula {
  readonly formula: string;
  readonly rows: readonly (readonly (number | string)[])[];
  /** What stands beside an error; null where there is none. */
  readonly sentence: string | null;
}

const rowsOf = (expected: FunctionExample["expected"]): GoldenFormula["rows"] =>
  typeof expected === "object" ? expected : [[expected]];

/** Every worked example with its spill, and every error: what Microsoft's runtime must give in Node and in a browser. */
export const goldenFormulas: readonly GoldenFormula[] = [
  ...Object.values(examples)
    .flat()
    .map(({ formula, expected }) => ({ formula, rows: rowsOf(expected), sentence: null })),
  ...errorCases.map(([formula, shown, sentence]) => ({ formula, rows: [[shown]], sentence })),
];

/** Rows of the sheet for each formula, more than any of them spills. */
export const goldenHeight = 12;

/** Numbers are compared to the last digits that arithmetic keeps. */
export function roundedRows(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell)),
  );
}
