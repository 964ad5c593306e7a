import type { FunctionId } from "../../src/functions/functions.ts";
import type { FunctionExample } from "../../src/functions/reference/functionReference.ts";
import { examples } from "../../src/functions/reference/examples.ts";
import { startFunctionSheet, type FunctionSheet } from "./functionSheet.ts";

const table = (Object.entries(examples) as [FunctionId, readonly FunctionExample[]][]).flatMap(([id, own]) =>
  own.map((example) => ({ id, ...example })),
);

/** The formula's cell, far from the others' spills, and what stands in it once it has settled. */
const blockHeight = 12;

function rowsOf(expected: FunctionExample["expected"]): readonly (readonly (number | string)[])[] {
  return typeof expected === "object" ? expected : [[expected]];
}

function address(top: number, height: number, width: number): string {
  return `A${String(top)}:${String.fromCharCode(64 + width)}${String(top + height - 1)}`;
}

/** Numbers are compared to the last digits that arithmetic keeps. */
function rounded(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell)),
  );
}

describe("the worked examples through Microsoft's runtime", () => {
  let sheet: FunctionSheet;

  beforeAll(async () => {
    sheet = await startFunctionSheet();
    for (const [index, { formula }] of table.entries()) {
      await sheet.write(`A${String(index * blockHeight + 1)}`, [[formula]]);
    }
    await sheet.settled(address(1, table.length * blockHeight, 8));
  }, 30_000);

  it("has an example for every function", () => {
    expect(Object.values(examples).every((own) => own.length > 0)).toBe(true);
  });

  it.each(table.map((example, index) => ({ ...example, index })))("$formula", async ({ expected, index }) => {
    const rows = rowsOf(expected);
    const width = Math.max(...rows.map((row) => row.length));
    const top = index * blockHeight + 1;
    const shown = await sheet.settled(address(top, rows.length + 1, width + 1));
    const framed = [...rows.map((row) => [...row, ""]), Array.from({ length: width + 1 }, () => "")];
    expect({ values: rounded(shown), sentence: sheet.messageAt(top - 1, 0) }).toEqual({
      values: rounded(framed),
      sentence: undefined,
    });
  });
});
