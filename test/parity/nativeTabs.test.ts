import { appraise } from "../../src/core/index.ts";
import { createExcelWorkbook } from "../../src/excel/index.ts";
import { createCalcEngine } from "../../src/host/calc/index.ts";
import { saveXlsx } from "../../src/host/file/index.ts";
import { startNodeHost } from "../../src/host/node/index.ts";
import { silent } from "../../src/sheet/index.ts";
import { planWorkbook, tabIds, type PlanOptions } from "../../src/writer/index.ts";
import { cellsOfPlan } from "./cellsOfPlan.ts";
import { nativeCases, type NativeCase } from "./nativeCases.ts";
import { hasLibreOffice, recalculated } from "./recalculated.ts";

const options: Omit<PlanOptions, "sharing"> = {
  tabs: tabIds,
  language: "en",
  generatedAt: "2026-11-21T08:00:00Z",
  workbookName: null,
};
/** The cells that are formulas in the native workbook, with the value that the sealed copy has from the core. */
function expectedCells({ policy, dataset }: NativeCase["data"]) {
  const input = {
    ...{ policy, dataset, result: appraise(policy, dataset) },
    ...{ promotion: null, followUp: null, issues: [] },
  };
  const native = planWorkbook(input, { ...options, sharing: "native" });
  const sealed = planWorkbook(input, { ...options, sharing: "sealed" });
  const cardOfFirst = `card:${dataset.employees.ids[0] ?? ""}`;
  /** Name of the tab with the same cells as values; working columns have none, the card that is chosen shows the first. */
  const counterpart = ({ sheet, column }: { sheet: string; column: number }): string | null => {
    const tab = native.sheets.find(({ name }) => name === sheet);
    const wanted = tab?.id === "personCard" ? cardOfFirst : tab?.id;
    const same = sealed.sheets.find(({ id }) => id === wanted);
    return tab?.hiddenColumns.includes(column) === false ? (same?.name ?? null) : null;
  };
  const values = new Map(cellsOfPlan(sealed).map((cell) => [`${cell.sheet}!${cell.address}`, cell.value]));
  return {
    native,
    cells: cellsOfPlan(native).flatMap((cell) => {
      const { sheet, address } = cell;
      const same = counterpart(cell);
      if (!cell.isFormula || same === null) return [];
      return [{ sheet, address, value: values.get(`${same}!${address}`) ?? "" }];
    }),
  };
}

/** Formulas whose answer differs from the core's by more than a billionth. */
function differences(
  cells: ReturnType<typeof expectedCells>["cells"],
  shown: (sheet: string, address: string) => unknown,
): readonly string[] {
  return cells.flatMap(({ sheet, address, value }) => {
    const found = shown(sheet, address) ?? "";
    const isSame =
      typeof value === "number" && typeof found === "number"
        ? Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value))
        : found === value;
    return isSame ? [] : [`${sheet}!${address}: ${JSON.stringify(found)}, core ${JSON.stringify(value)}`];
  });
}

type Published = Pick<ReturnType<typeof expectedCells>, "cells"> & {
  readonly model: NativeCase["data"]["workbook"];
};
const done = new Map<string, Published>();

/** Published once, whichever test asks first: both look at the same workbook. */
async function published({ name, data }: NativeCase): Promise<Published> {
  const earlier = done.get(name);
  if (earlier !== undefined) return earlier;
  const { native, cells } = expectedCells(data);
  const host = startNodeHost(data.workbook, { calcEngine: createCalcEngine() });
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  await createExcelWorkbook().publish(native, silent);
  const result = { cells, model: data.workbook };
  done.set(name, result);
  return result;
}

describe("native tabs", () => {
  it.each(nativeCases.map((item) => [item.name, item] as const))(
    "equal the core on the embedded engine: %s",
    async (_, item) => {
      const { cells, model } = await published(item);
      expect(cells.length).toBeGreaterThan(20);
      const shown = recalculated.byHost(model);
      expect(differences(cells, shown)).toEqual([]);
    },
  );

  it("is recalculated by LibreOffice where nothing may be left out", () => {
    if (!hasLibreOffice())
      process.stdout.write("LibreOffice was not found: its opinion on native tabs was left out.\n");
    expect(hasLibreOffice() || process.env.CI === undefined).toBe(true);
  });

  (hasLibreOffice() ? it : it.skip)(
    "equal the core when LibreOffice recalculates them",
    async () => {
      const books = [];
      for (const item of nativeCases) books.push({ item, ...(await published(item)) });
      const answers = recalculated.byLibreOffice(
        books.map(({ model }) => saveXlsx(recalculated.withoutValues(model))),
      );
      const wrong = books.flatMap(({ item, cells }, index) =>
        differences(cells, answers[index] ?? (() => null)).map((line) => `${item.name}: ${line}`),
      );
      // eslint-disable-next-line jest/no-standalone-expect -- inside the test chosen above
      expect(wrong).toEqual([]);
    },
    400_000,
  );
});
