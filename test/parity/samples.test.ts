import { readFileSync, readdirSync } from "node:fs";
import { createExcelWorkbook } from "../../src/excel/index.ts";
import { createCalcEngine } from "../../src/host/calc/index.ts";
import { openXlsx, saveXlsx } from "../../src/host/file/index.ts";
import { startNodeHost } from "../../src/host/node/index.ts";
import { silent } from "../../src/sheet/index.ts";
import { checkWorkbook } from "../../src/workflow/index.ts";
import { planInputOf } from "../../src/workflow/publish/planInputOf.ts";
import { planWorkbook, type TabId } from "../../src/writer/index.ts";
import { cellsOfPlan } from "./cellsOfPlan.ts";
import { hasLibreOffice, recalculated } from "./recalculated.ts";

const tabs: readonly TabId[] = [
  ...(["summary", "ranking", "department", "distribution", "scores", "policy"] as const),
  ...(["training", "improvement", "nineBox", "rewards"] as const),
];
const samples = readdirSync("samples").filter((name) => name.endsWith(".xlsx"));

/** A sample's native tabs as they would be published, and what the core says for each cell that is a formula. */
async function published(sample: string) {
  const model = openXlsx(readFileSync(`samples/${sample}`));
  const host = startNodeHost(model, { calcEngine: createCalcEngine() });
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  const workbook = createExcelWorkbook();
  const checked = await checkWorkbook(workbook, { kind: "auto" }, silent, "en", "2026-12-31");
  if (!checked.found) throw new Error(`No scores were found in ${sample}.`);
  const input = planInputOf(checked.appraisal, "2026-12-31");
  const options = { tabs, language: "en", generatedAt: "2026-12-31T08:00:00Z", workbookName: null } as const;
  const native = planWorkbook(input, { ...options, sharing: "native" });
  await workbook.publish(native, silent);
  const sealed = planWorkbook(input, { ...options, sharing: "sealed" });
  const values = new Map(cellsOfPlan(sealed).map((cell) => [`${cell.sheet}!${cell.address}`, cell.value]));
  // Working columns have no counterpart in a copy of values.
  const isWorking = ({ sheet, column }: { sheet: string; column: number }): boolean =>
    native.sheets.find(({ name }) => name === sheet)?.hiddenColumns.includes(column) === true;
  const cells = cellsOfPlan(native)
    .filter((cell) => cell.isFormula && !isWorking(cell))
    .map(({ sheet, address }) => ({ sheet, address, value: values.get(`${sheet}!${address}`) ?? "" }));
  return { sample, model, cells };
}

describe("native tabs of every sample", () => {
  it("is recalculated by LibreOffice where nothing may be left out", () => {
    if (!hasLibreOffice())
      process.stdout.write("LibreOffice was not found: native tabs of the samples were left out.\n");
    expect(hasLibreOffice() || process.env.CI === undefined).toBe(true);
  });

  (hasLibreOffice() ? it : it.skip)(
    "equal the core to a billionth in every derived cell when LibreOffice recalculates them",
    async () => {
      const books = [];
      for (const sample of samples) books.push(await published(sample));
      const answers = recalculated.byLibreOffice(
        books.map(({ model }) => saveXlsx(recalculated.withoutValues(model))),
      );
      const wrong = books.flatMap(({ sample, cells }, index) =>
        cells.flatMap(({ sheet, address, value }) => {
          const found = answers[index]?.(sheet, address) ?? "";
          const isSame =
            typeof value === "number" && typeof found === "number"
              ? Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value))
              : found === value;
          return isSame
            ? []
            : [`${sample} ${sheet}!${address}: ${JSON.stringify(found)}, core ${JSON.stringify(value)}`];
        }),
      );
      // eslint-disable-next-line jest/no-standalone-expect -- inside the test chosen above
      expect(books.map(({ sample, cells }) => [sample, cells.length > 50])).toEqual(
        samples.map((sample) => [sample, true]),
      );
      // eslint-disable-next-line jest/no-standalone-expect -- inside the test chosen above
      expect([wrong.length, wrong.slice(0, 40)]).toEqual([0, []]);
    },
    600_000,
  );
});
