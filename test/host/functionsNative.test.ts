import { createCalcEngine } from "../../src/host/calc/index.ts";
import { openXlsx, saveXlsx } from "../../src/host/file/index.ts";
import { createWorkbook, setCell, type WorkbookModel } from "../../src/host/model/index.ts";
import { examples } from "../../src/functions/reference/examples.ts";
import type { FunctionId } from "../../src/functions/functions.ts";
import { natives } from "../../src/functions/reference/natives.ts";
import { hasLibreOffice, recalculated } from "../parity/recalculated.ts";

const cases = (Object.keys(natives) as FunctionId[]).flatMap((id) => {
  const { native } = natives[id];
  return native === null ? [] : [{ id, ...native }];
});

function nativeBook(): WorkbookModel {
  const workbook = createWorkbook(["Native"]);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new RangeError("The workbook has a sheet.");
  cases.forEach(({ formula }, row) => setCell(sheet, row, 0, { formula }));
  return workbook;
}

/** LibreOffice's answers where it is, those of the embedded engine elsewhere; the name of the suite says which. */
const isLibreOffice = hasLibreOffice();

describe(`native equivalents by ${isLibreOffice ? "LibreOffice" : "the embedded engine"}`, () => {
  let shown: (sheet: string, address: string) => unknown;

  beforeAll(() => {
    const workbook = nativeBook();
    if (isLibreOffice) {
      const [answers] = recalculated.byLibreOffice([saveXlsx(workbook)]);
      if (answers === undefined) throw new RangeError("LibreOffice saved the workbook.");
      shown = answers;
    } else {
      createCalcEngine().recalculate(workbook, { kind: "all" });
      shown = recalculated.byHost(openXlsx(saveXlsx(workbook)));
    }
  }, 120_000);

  it.each(cases.map((each, row) => ({ ...each, row })))("KPI.$id: $formula", ({ expected, row }) => {
    const wanted: unknown = typeof expected === "number" ? expect.closeTo(expected, 9) : expected;
    expect(shown("Native", `A${String(row + 1)}`)).toEqual(wanted);
  });

  it.each(cases)("KPI.$id has that answer in one of its examples", ({ id, expected }) => {
    const cells = examples[id].flatMap((example) =>
      typeof example.expected === "object" ? example.expected.flat() : [example.expected],
    );
    const wanted: unknown = typeof expected === "number" ? expect.closeTo(expected, 9) : expected;
    expect(cells).toContainEqual(wanted);
  });
});
