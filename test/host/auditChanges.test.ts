import { silent } from "../../src/sheet/index.ts";
import { openSample } from "./sampleJob.ts";

describe("the audit of a second publishing", () => {
  it("says what is new with a link to its cell, and a repetition writes nothing", async () => {
    const job = openSample("document-000.xlsx");
    const only = { tabs: ["audit"], sharing: "sealed" } as const;
    const audit = async (): Promise<readonly unknown[][]> =>
      job.host.run(async (context) => {
        const cells = context.workbook.worksheets.getItem("审计记录").getUsedRange().load("values");
        await context.sync();
        return cells.values as unknown[][];
      });
    const lineOf = async (item: string) => (await audit()).find(([name]) => name === item);
    const first = await job.check();
    await job.publish(first, only);
    expect(await lineOf("与上次发布相比")).toContain("首次发布，无可比对的记录");
    expect((await job.publish(first, only)).cellsWritten).toBe(0);

    const measure = first.dataset.measures.find(
      ({ places }) => places.kind === "column" && (places.rows[0] ?? 0) > 0,
    );
    if (measure?.places.kind !== "column") throw new Error("The sample has no column of scores.");
    const at = `${measure.places.prefix}${String(measure.places.rows[0])}`;
    const [{ before }] = [{ before: measure.values[0] ?? 0 }];
    await job.workbook.correct([{ address: at, value: before - 7, formula: null }]);
    const later = { ...only, generatedAt: "2027-01-05T08:00:00Z" };
    await job.publish(await job.check(), later);
    expect((await lineOf("与上次发布相比"))?.[1]).toContain("上次发布：2026-12-31 08:00");
    const score = await lineOf("分数变更");
    expect(String(score?.[1])).toContain(`${String(before)} → ${String(before - 7)}`);
    expect(`'${String(score?.[2]).replace("!", "'!")}`).toContain(
      at.replace(/^'?/, "'").replace(/'?!/, "'!"),
    );
    expect(String((await lineOf("结果变更"))?.[1])).toContain("综合得分");
    expect((await job.publish(await job.check(), later)).cellsWritten).toBe(0);

    // Taken back, it is no longer what the next publishing is compared with.
    expect(await job.workbook.restore(silent)).toBe(true);
    await job.workbook.correct([{ address: at, value: before - 8, formula: null }]);
    await job.publish(await job.check(), { ...only, generatedAt: "2027-01-06T08:00:00Z" });
    expect((await lineOf("与上次发布相比"))?.[1]).toContain("上次发布：2026-12-31 08:00");
    expect(String((await lineOf("分数变更"))?.[1])).toContain(`${String(before)} → ${String(before - 8)}`);
  }, 240_000);
});
