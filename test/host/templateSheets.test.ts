import { startWorkbook, quiet } from "../../src/excel/testing/startWorkbook.ts";
import { templates } from "../../src/templates/index.ts";
import { checkWorkbook, insertTemplate, type Appraisal } from "../../src/workflow/index.ts";

const languages = ["zh-CN", "zh-TW", "en"] as const;
const cases = templates.flatMap(({ id }) => languages.map((language) => [id, language] as const));
const today = "2026-12-31";

async function inserted(id: string, language: (typeof languages)[number]): Promise<Appraisal> {
  const { workbook } = startWorkbook(false);
  await insertTemplate(workbook, id, language, today, quiet);
  const checked = await checkWorkbook(workbook, { kind: "auto" }, quiet, language, today);
  if (!checked.found) throw new RangeError(`${id} has no scores`);
  return checked.appraisal;
}

describe("a template put into an empty workbook", () => {
  it.each(cases)(
    "%s in %s is read back with its people, its scores and nothing amiss",
    async (id, language) => {
      const { result, dataset, policy, issues, promotion, origin } = await inserted(id, language);
      expect(origin).toEqual({ kind: "given" });
      expect(policy.source).toBe(id);
      expect(dataset.employees.ids).toEqual(["E001", "E002", "E003", "E004", "E005", "E006"]);
      // Entries lie in pairs of 2 above and below 92, 85, 78, 88, 70 and 56.
      const totals = [...result.overall.values].map((value) => Math.round(value));
      const expected = [92, 85, 78, 88, 70, 56];
      expect(totals.map((total, row) => Math.abs(total - (expected[row] ?? 0)) <= 2)).toEqual(
        expected.map(() => true),
      );
      expect(
        issues.filter(({ code }) => code !== "weights_equal").map((issue) => JSON.stringify(issue)),
      ).toEqual([]);
      if (policy.promotion !== null) expect(promotion?.judgements.length).toBeGreaterThan(0);
    },
  );
});
