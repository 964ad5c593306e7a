import { languages } from "../../src/messages/index.ts";
import { templates } from "../../src/templates/index.ts";
import { templateBook } from "../fixtures/templateBook.ts";

const cases = templates.flatMap(({ id }) => languages.map((language) => [id, language.id] as const));

describe("a template's sheets", () => {
  it.each(cases)(
    "%s in %s are read back with their people and scores, and nothing is amiss",
    async (id, language) => {
      const { result, dataset, policy, issues, promotion } = await templateBook(id, language);
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
