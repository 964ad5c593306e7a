import { startWorkbook } from "../../src/excel/testing/startWorkbook.ts";
import { silent } from "../../src/sheet/index.ts";
import { checkWorkbook, insertTemplate } from "../../src/workflow/index.ts";

const today = "2026-12-31";

describe("insertTemplate", () => {
  it("adds score sheets and ladder as the user's own sheets, and the policy's tables as ours", async () => {
    const { workbook } = startWorkbook();
    const names = await insertTemplate(workbook, "002-D", "zh-CN", today, silent);
    expect(names).toEqual(["评分表", "晋升阶梯"]);
    const sheets = await workbook.listSheets();
    expect(sheets.map(({ name, ownId, visibility }) => [name, ownId, visibility])).toEqual([
      ["Sheet1", null, "visible"],
      ["评分表", null, "visible"],
      ["晋升阶梯", null, "visible"],
      ["考核制度", "policy", "visible"],
    ]);
  });

  it("is ready: the check reads the example people by the policy that was put in", async () => {
    const { workbook } = startWorkbook();
    await insertTemplate(workbook, "002-D", "en", today, silent);
    const checked = await checkWorkbook(workbook, { kind: "auto" }, silent, "en", today);
    if (!checked.found) throw new RangeError("No scores");
    const { policy, dataset, promotion, issues } = checked.appraisal;
    expect([policy.source, dataset.size]).toEqual(["002-D", 6]);
    // E001: 120 tickets of 100; E005's count is not entered. E002 and E006 have everything that the step to the senior
    // level asks for; it asks for no score.
    expect(promotion?.candidates.map(({ row, levelId }) => [row, levelId])).toEqual([
      [0, "middle"],
      [1, "senior"],
      [5, "senior"],
    ]);
    expect(issues.filter(({ code }) => code !== "weights_equal")).toEqual([]);
  });

  it("takes other names where the user has sheets of these names, and leaves hers alone", async () => {
    const { workbook } = startWorkbook(false);
    await insertTemplate(workbook, "002-C", "zh-CN", today, silent);
    expect(await insertTemplate(workbook, "002-C", "zh-CN", today, silent)).toEqual(["评分表 (2)"]);
  });

  it("adds nothing where it is cancelled", async () => {
    const { workbook } = startWorkbook(false);
    const cancelled = { ...silent, isCancelled: () => true };
    await expect(insertTemplate(workbook, "002-D", "zh-CN", today, cancelled)).rejects.toMatchObject({
      code: "cancelled",
    });
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});
