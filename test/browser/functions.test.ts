import type { Page } from "playwright-core";
import { saveXlsx } from "../../src/host/file/index.ts";
import { createWorkbook, setCell } from "../../src/host/model/index.ts";
import { goldenFormulas, goldenHeight, roundedRows } from "../host/functionsGolden.ts";
import { eventually } from "../eventually.ts";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench.ts";

jest.setTimeout(240_000);

let workbench: RunningWorkbench;
let page: Page;

/** A workbook with every golden formula and no values: whoever opens it has to ask the add-in. */
function goldenFile(): Uint8Array {
  const workbook = createWorkbook(["Golden"]);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new RangeError("The workbook has a sheet.");
  goldenFormulas.forEach(({ formula }, index) => setCell(sheet, index * goldenHeight, 0, { formula }));
  return saveXlsx(workbook);
}

/** How many cells wait for an answer. */
const busyCells = (): Promise<number> =>
  page.evaluate(() => {
    const sheet = window.workbench?.workbook.sheets[0];
    return [...(sheet?.cells.values() ?? [])]
      .flatMap((row) => [...row.values()])
      .filter(({ value }) => typeof value === "object" && value !== null && value.error === "#BUSY!").length;
  });

/** The block below a formula and one row and column more, errors as their signs. */
function shownBelow(top: number, height: number, width: number): Promise<unknown[][]> {
  return page.evaluate(
    ([from, rows, columns]) => {
      const cells = window.workbench?.workbook.sheets[0]?.cells;
      return Array.from({ length: rows + 1 }, (_, row) =>
        Array.from({ length: columns + 1 }, (__, column) => {
          const value = cells?.get(from + row)?.get(column)?.value ?? "";
          return typeof value === "object" ? value.error : value;
        }),
      );
    },
    [top, height, width] as const,
  );
}

beforeAll(async () => {
  workbench = await startWorkbench();
  page = await workbench.open({ manifest: "/manifest.xml" });
  const file = await workbench.writeFile("golden.xlsx", goldenFile());
  await page.setInputFiles('[data-testid="file"]', file);
  await page.waitForSelector('html[data-grid="golden.xlsx"]');
  await eventually(async () => (await shownBelow(0, 1, 1))[0]?.[0], goldenFormulas[0]?.rows[0]?.[0]);
  await eventually(busyCells, 0);
});

afterAll(async () => {
  await workbench.close();
});

describe("the KPI functions in Microsoft's runtime in Chromium", () => {
  it.each(goldenFormulas.map((golden, index) => ({ ...golden, index })))(
    "$formula",
    async ({ rows, index }) => {
      const width = Math.max(...rows.map((row) => row.length));
      const shown = await shownBelow(index * goldenHeight, rows.length, width);
      const framed = [...rows.map((row) => [...row, ""]), Array.from({ length: width + 1 }, () => "")];
      expect(roundedRows(shown)).toEqual(roundedRows(framed));
    },
  );

  it("no page complained", () => {
    expect(workbench.errors).toEqual([]);
  });
});
