import { peopleOf } from "../../src/workflow/index.ts";
import { openSample } from "./sampleJob.ts";

describe("a grade typed into the summary", () => {
  it("is the final grade at once, is read back by the next check, stays when it is published again, and is taken back by emptying its cell", async () => {
    const job = openSample("document-000.xlsx");
    const appraisal = await job.check();
    const tabs = ["summary", "audit"] as const;
    await job.publish(appraisal, { tabs, calibrates: true });
    const header = await job.host.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("汇总").getRange("A6:AF7").load("values");
      await context.sync();
      return cells.values as unknown[][];
    });
    const at = (title: string): number => (header[0] ?? []).indexOf(title);
    expect(header[1]?.[at("工号")]).toBe("YY001");
    expect(header[1]?.[at("最终等级")]).toBe("优秀");
    const typed = await job.host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("汇总");
      sheet.getRangeByIndexes(6, at("校准等级"), 1, 2).values = [["良好", "跨部门校准"]];
      const final = sheet.getRangeByIndexes(6, at("最终等级"), 1, 1).load("values");
      await context.sync();
      return final.values as unknown[][];
    });
    expect(typed).toEqual([["良好"]]);
    const next = await job.check();
    expect(peopleOf(next).find(({ id }) => id === "YY001")?.grade).toBe("良好");
    expect(next.result.overrides).toMatchObject([
      { row: 0, from: "优秀", to: "良好", why: "跨部门校准", isStale: false },
    ]);
    await job.publish(next, { tabs, calibrates: true });
    const again = await job.publish(await job.check(), { tabs, calibrates: true });
    expect([again.cellsWritten, again.sheetsChanged]).toEqual([0, []]);

    await job.host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("汇总");
      sheet.getRangeByIndexes(6, at("校准等级"), 1, 2).values = [["", "复核后撤回"]];
      await context.sync();
    });
    const taken = await job.check();
    expect(peopleOf(taken).find(({ id }) => id === "YY001")?.grade).toBe("优秀");
    expect(taken.result.overrides).toEqual([]);
    const line = { employeeId: "YY001", from: "优秀", to: "良好", who: "", why: "跨部门校准" };
    expect(taken.ledger).toMatchObject([{ ...line, undone: { who: "", why: "复核后撤回" } }]);
    await job.publish(taken, { tabs, calibrates: true });
    const last = await job.publish(await job.check(), { tabs, calibrates: true });
    expect(last.cellsWritten).toBe(0);
  }, 240_000);
});
