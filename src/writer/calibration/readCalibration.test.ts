import { gridOfPlan } from "../../../test/fixtures/gridOfPlan.ts";
import { appraise, createDataset, createIndicator, createPolicy } from "../../core/index.ts";
import { languages } from "../../messages/index.ts";
import { ownTab } from "../layout/ownTab.ts";
import { planWorkbook } from "../planWorkbook.ts";
import { readCalibration } from "./readCalibration.ts";

const policy = createPolicy({
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: [createIndicator({ id: "speed", parentId: null, weight: 1 })],
  },
});
const override = {
  employeeId: "E2",
  from: "B",
  to: "A",
  who: "Hao",
  when: "2026-12-01",
  why: "=led two teams",
};
const dataset = createDataset([{ id: "E1" }, { id: "E2" }], [{ indicatorId: "speed", entries: [95, 85] }], {
  overrides: [override],
});

describe("readCalibration", () => {
  it.each(languages.map(({ id }) => id))(
    "reads back what the summary's column says, with the grade beside it (%s)",
    (language) => {
      const [summary] = planWorkbook(
        {
          ...{ policy, dataset, result: appraise(policy, dataset) },
          ...{ promotion: null, followUp: null, issues: [] },
        },
        {
          ...{ tabs: ["summary"], language, sharing: "sealed", workbookName: null, calibrates: true },
          generatedAt: "2026-12-31T00:00:00Z",
        },
      ).sheets;
      if (summary === undefined) throw new RangeError("There is no summary");
      expect(readCalibration(gridOfPlan(summary))).toEqual([
        { employeeId: "E1", from: "A", to: null, why: "" },
        { employeeId: "E2", from: "B", to: "A", why: "=led two teams" },
      ]);
      expect(summary.validations[0]?.rule).toEqual({ kind: "list", source: ["A", "B", "C", "D"] });
    },
  );

  it("finds none in a grid without the column", () => {
    const grid = gridOfPlan(ownTab("summary", "S"));
    expect(readCalibration(grid)).toEqual([]);
  });
});
