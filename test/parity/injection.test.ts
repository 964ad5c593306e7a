import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { appraise, createIndicator, createPolicy, planFollowUp } from "../../src/core/index.ts";
import { createExcelWorkbook } from "../../src/excel/index.ts";
import { createCalcEngine } from "../../src/host/calc/index.ts";
import { checkPackage, openXlsx, saveXlsx } from "../../src/host/file/index.ts";
import { startNodeHost } from "../../src/host/node/index.ts";
import { silent } from "../../src/sheet/index.ts";
import { planWorkbook, tabIds } from "../../src/writer/index.ts";
import { placedDataset } from "./placedDataset.ts";
import { hasLibreOffice } from "./recalculated.ts";

/** What a spreadsheet would run, look up or break a line at. */
const hostile = [
  '=HYPERLINK("https://example.com","x")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1,1)",
  "\t=1+1",
  "\n=1+1",
  "'=1+1",
  "007",
  "1/2",
  "TRUE",
];
const people = hostile.map((text, row) => ({
  ...{ id: `E${String(row)}`, name: text, department: text, role: text, level: text },
}));
const policy = createPolicy({
  name: "=1+1",
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: hostile.map((name, index) => ({
      ...createIndicator({ id: `leaf${String(index)}`, parentId: null, weight: null }),
      name,
    })),
  },
});
const { workbook: model, dataset } = placedDataset(
  people,
  hostile.map((_, index) => ({
    indicatorId: `leaf${String(index)}`,
    entries: people.map((__, row) => 60 + row),
  })),
);
const decided = {
  ...{ employeeId: "E1", from: "C", to: "A", who: "=1+1", when: "2026-12-31" },
  why: "@SUM(1,1)",
};
const calibrated = { ...dataset, overrides: [decided] };

async function publishedFile(): Promise<Uint8Array> {
  const result = appraise(policy, calibrated);
  const input = {
    ...{ policy, dataset: calibrated, result, promotion: null, issues: [] },
    followUp: planFollowUp(policy, calibrated, result, null, { asOf: null }),
  };
  const plan = planWorkbook(input, {
    ...{ tabs: tabIds, language: "en", sharing: "native", workbookName: "=1+1.xlsx" },
    ...{ generatedAt: "2026-12-31T08:00:00Z", calibrates: true },
  });
  const host = startNodeHost(model, { calcEngine: createCalcEngine() });
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  await createExcelWorkbook().publish(plan, silent);
  return saveXlsx(model);
}

describe("names, headers and reasons that look like formulas", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await publishedFile();
  }, 240_000);

  it("stand as text in the saved file, which is sound", () => {
    expect(checkPackage(bytes)).toEqual([]);
    const cells = openXlsx(bytes).sheets.flatMap((sheet) =>
      [...sheet.cells.values()].flatMap((line) => [...line.values()]),
    );
    const texts = cells.filter(({ formula }) => formula === null).map(({ value }) => value);
    for (const text of [...hostile, "=1+1"]) expect(texts).toContain(text);
    const formulas = cells.flatMap(({ formula }) => (formula === null ? [] : [formula]));
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter((formula) => /cmd\||^=HYPERLINK|^=1\+1$|SUM\(1,1\)/.test(formula))).toEqual([]);
  });

  it("is opened by LibreOffice where nothing may be left out", () => {
    if (!hasLibreOffice()) process.stdout.write("LibreOffice was not found: its reading was left out.\n");
    expect(hasLibreOffice() || process.env.CI === undefined).toBe(true);
  });

  (hasLibreOffice() ? it : it.skip)(
    "arrive as text in LibreOffice and in the CSV that it exports",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "injection-"));
      try {
        writeFileSync(join(folder, "book.xlsx"), bytes);
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
        const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";
        execFileSync(
          "soffice",
          ["--headless", profile, "--convert-to", filter, "--outdir", folder, join(folder, "book.xlsx")],
          { stdio: "ignore" },
        );
        const summary = readdirSync(folder).find((name) => name.endsWith("-Summary.csv")) ?? "";
        const csv = readFileSync(join(folder, summary), "utf8");
        for (const text of hostile) {
          const quoted = `"${text.replaceAll('"', '""')}"`;
          // eslint-disable-next-line jest/no-standalone-expect -- inside the test chosen above
          expect([text, csv.includes(quoted)]).toEqual([text, true]);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    240_000,
  );
});
