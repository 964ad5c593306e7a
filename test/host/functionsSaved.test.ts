import { examples } from "../../src/functions/reference/examples.ts";
import { createCalcEngine } from "../../src/host/calc/index.ts";
import { openXlsx, saveXlsx } from "../../src/host/file/index.ts";
import { startNodeHost } from "../../src/host/node/startNodeHost.ts";
import { hasLibreOffice, recalculated } from "../parity/recalculated.ts";
import { roundedRows } from "./functionsGolden.ts";
import { startFunctionSheet } from "./functionSheet.ts";

const formulas = Object.values(examples).flatMap((own) => own.map(({ formula }) => formula));
const blockHeight = 12;
const area = `A1:H${String(formulas.length * blockHeight)}`;
const cells = Array.from({ length: formulas.length * blockHeight }, (_, row) =>
  Array.from({ length: 8 }, (__, column) => `${String.fromCharCode(65 + column)}${String(row + 1)}`),
);

/** A workbook with every worked example, settled and saved, and the values that stood in it. */
async function savedBook(): Promise<{ readonly bytes: Uint8Array; readonly values: unknown[][] }> {
  const sheet = await startFunctionSheet();
  for (const [index, formula] of formulas.entries()) {
    await sheet.write(`A${String(index * blockHeight + 1)}`, [[formula]]);
  }
  const values = await sheet.settled(area);
  return { bytes: saveXlsx(sheet.model), values };
}

const shownBy = (shown: (sheet: string, address: string) => unknown): unknown[][] =>
  cells.map((row) => row.map((address) => shown("Scores", address) ?? ""));
describe("a workbook saved with KPI functions and opened without the add-in", () => {
  let book: Awaited<ReturnType<typeof savedBook>>;
  beforeAll(async () => {
    book = await savedBook();
  }, 60_000);

  it("has something to show", () => {
    expect(book.values.flat().filter((value) => value !== "").length).toBeGreaterThan(100);
  });

  it("still has its formulas and its last values in the file", () => {
    const model = openXlsx(book.bytes);
    const [sheet] = model.sheets;
    expect(sheet?.cells.get(0)?.get(0)?.formula).toBe(formulas[0]);
    expect(roundedRows(shownBy(recalculated.byHost(model)))).toEqual(roundedRows(book.values));
  });

  it("shows its last values in a host that knows no such functions, other cells calculating as ever", async () => {
    const host = startNodeHost(openXlsx(book.bytes), { calcEngine: createCalcEngine() });
    const shown = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scores");
      sheet.getRange("J1:K1").formulas = [["=1+2", "=A1*2"]];
      await context.sync();
      const own = sheet.getRange(area).load("values");
      const other = sheet.getRange("J1:K1").load("values");
      await context.sync();
      return { own: own.values as unknown[][], other: other.values as unknown[][] };
    });
    expect(roundedRows(shown.own)).toEqual(roundedRows(book.values));
    expect(shown.other).toEqual([[3, 176]]);
  });

  // LibreOffice computes spills and texts anew on opening and then knows no such function: of a foreign file it trusts
  // the numbers of single cells only. Without it on the machine the two tests above stand alone; with CI set it must
  // be there.
  const asks = process.env.CI !== undefined || hasLibreOffice();
  const single = formulas.flatMap((formula, index) => {
    const example = Object.values(examples)
      .flat()
      .find((own) => own.formula === formula);
    return typeof example?.expected === "number"
      ? [{ address: `A${String(index * blockHeight + 1)}`, expected: example.expected }]
      : [];
  });
  const answering = asks ? { of: "LibreOffice", by: recalculated.byLibreOffice } : null;
  it.each(answering === null ? [] : [answering])(
    "shows the last numbers of single cells in $of",
    ({ by }) => {
      const [shown] = by([book.bytes]);
      if (shown === undefined) throw new RangeError("LibreOffice saved the workbook.");
      expect(single.length).toBeGreaterThan(20);
      expect(single.map(({ address }) => shown("Scores", address))).toEqual(
        single.map(({ expected }): unknown => expect.closeTo(expected, 9)),
      );
    },
    120_000,
  );
});
