import { appraise, createDataset, createIndicator, createPolicy } from "../../core/index.ts";
import { languages } from "../../messages/index.ts";
import type { CellValue, Grid, SheetPlan } from "../../sheet/index.ts";
import { emptySheet } from "../layout/emptySheet.ts";
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

/** The values of a sealed tab as they would be read. */
function gridOf({ name, blocks }: SheetPlan): Grid {
  const values: CellValue[][] = Array.from({ length: 20 }, () => new Array<CellValue>(20).fill(null));
  for (const { top, left, cells } of blocks)
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        const line = values[top + r];
        if (line !== undefined && (typeof cell !== "object" || cell === null)) line[left + c] = cell;
      }),
    );
  return {
    ...{ sheetName: name, isSheetHidden: false, origin: { row: 0, column: 0 }, values, formulas: null },
    ...{ numberFormats: null, merges: [], hiddenRows: [], hiddenColumns: [], notes: {} },
  };
}

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
      expect(readCalibration(gridOf(summary))).toEqual([
        { employeeId: "E2", from: "B", to: "A", why: "=led two teams" },
      ]);
      expect(summary.validations[0]?.rule).toEqual({ kind: "list", source: ["A", "B", "C", "D"] });
    },
  );

  it("finds none in a grid without the column", () => {
    const grid = gridOf(emptySheet("summary", "S"));
    expect(readCalibration(grid)).toEqual([]);
  });
});
