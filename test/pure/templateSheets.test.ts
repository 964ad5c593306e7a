import { dayFromIso } from "../../src/core/index.ts";
import { languages, type Language } from "../../src/messages/index.ts";
import type { PlannedCell, SheetPlan } from "../../src/sheet/index.ts";
import { templateById, templates } from "../../src/templates/index.ts";
import { checkGrids, nothingKept, type Appraisal } from "../../src/workflow/index.ts";
import { planTemplateSheets } from "../../src/writer/index.ts";
import { toGrids } from "../fixtures/reader/sheetSpec.ts";

const cases = templates.flatMap(({ id }) => languages.map((language) => [id, language.id] as const));
const today = "2026-12-31";
const quiet = { report: () => undefined, isCancelled: () => false, pause: () => Promise.resolve() };

/** The cells of a planned sheet as rows. */
function rowsOf({ blocks }: SheetPlan): PlannedCell[][] {
  const rows: PlannedCell[][] = [];
  for (const { top, left, cells } of blocks)
    cells.forEach((line, r) => {
      const row = (rows[top + r] ??= []);
      line.forEach((cell, c) => (row[left + c] = cell));
    });
  return Array.from(rows, (row: PlannedCell[] | undefined) =>
    Array.from(row ?? [], (cell: PlannedCell | undefined) => cell ?? null),
  );
}

async function filled(id: string, language: Language): Promise<Appraisal> {
  const policy = templateById(id)?.build(language);
  const asOf = dayFromIso(today);
  if (policy === undefined || asOf === null) throw new RangeError(id);
  const sheets = planTemplateSheets(policy, language, asOf).map((sheet) => ({
    ...{ name: sheet.name, rows: rowsOf(sheet) },
    merges: sheet.merges.map(
      ({ top, left, bottom, right }) => `${cellOf(top, left)}:${cellOf(bottom, right)}`,
    ),
  }));
  const choice = { kind: "given", policy } as const;
  const grids = toGrids({ name: "book", sheets });
  const checked = await checkGrids([grids], { ...nothingKept, choice }, quiet, language, today);
  if (!checked.found) throw new RangeError(`${id} has no scores`);
  return checked.appraisal;
}

const cellOf = (row: number, column: number): string => {
  const letters = (n: number): string =>
    n < 0 ? "" : letters(Math.floor(n / 26) - 1) + String.fromCharCode(65 + (n % 26));
  return `${letters(column)}${String(row + 1)}`;
};

describe("a template's sheets", () => {
  it.each(cases)(
    "%s in %s are read back with their people and scores, and nothing is amiss",
    async (id, language) => {
      const { result, dataset, policy, issues, promotion } = await filled(id, language);
      expect(dataset.employees.ids).toEqual(["E001", "E002", "E003", "E004", "E005", "E006"]);
      // Entries lie in pairs of 2 above and below 92, 85, 78, 88, 70 and 56, so a total is at most 2 from its figure.
      const figures = [92, 85, 78, 88, 70, 56];
      expect(
        [...result.overall.values].map((total, row) => Math.abs(total - (figures[row] ?? 0)) <= 2.01),
      ).toEqual(figures.map(() => true));
      const expectedCodes = ["weights_equal", "gate_undefined_range"];
      const amiss = issues.filter(({ code }) => !expectedCodes.includes(code));
      expect(amiss.map((issue) => JSON.stringify(issue))).toEqual([]);
      if (policy.promotion !== null) expect(promotion?.judgements.length).toBeGreaterThan(0);
    },
  );
});
