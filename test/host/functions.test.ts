import { examples } from "../../src/functions/reference/examples.ts";
import { startFunctionSheet, type FunctionSheet } from "./functionSheet.ts";
import { goldenFormulas, goldenHeight, roundedRows } from "./functionsGolden.ts";

function address(top: number, height: number, width: number): string {
  return `A${String(top)}:${String.fromCharCode(64 + width)}${String(top + height - 1)}`;
}

describe("the golden formulas through Microsoft's runtime in Node", () => {
  let sheet: FunctionSheet;

  beforeAll(async () => {
    sheet = await startFunctionSheet();
    for (const [index, { formula }] of goldenFormulas.entries()) {
      await sheet.write(`A${String(index * goldenHeight + 1)}`, [[formula]]);
    }
    await sheet.settled(address(1, goldenFormulas.length * goldenHeight, 8));
  }, 60_000);

  it("has an example for every function", () => {
    expect(Object.values(examples).every((own) => own.length > 0)).toBe(true);
  });

  it.each(goldenFormulas.map((golden, index) => ({ ...golden, index })))(
    "$formula",
    async ({ rows, sentence, index }) => {
      const width = Math.max(...rows.map((row) => row.length));
      const top = index * goldenHeight + 1;
      const shown = await sheet.settled(address(top, rows.length + 1, width + 1));
      const framed = [...rows.map((row) => [...row, ""]), Array.from({ length: width + 1 }, () => "")];
      expect({ values: roundedRows(shown), sentence: sheet.messageAt(top - 1, 0) }).toEqual({
        values: roundedRows(framed),
        sentence: sentence ?? undefined,
      });
    },
  );
});
