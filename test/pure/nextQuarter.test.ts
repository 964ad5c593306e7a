import type { AppraisalPolicy } from "../../src/core/index.ts";
import { checkGrids, nothingKept } from "../../src/workflow/index.ts";
import { toGrids } from "../fixtures/reader/sheetSpec.ts";

const quiet = { report: () => undefined, isCancelled: () => false, pause: () => Promise.resolve() };

const sheet = (name: string, points: readonly (readonly [string, number, number])[]) => ({
  name,
  rows: [
    ["工号", "姓名", "服务质量", "响应速度"],
    ...points.map(([id, first, second]) => [id, `员工${id}`, first, second]),
  ],
});

async function check(sheets: readonly ReturnType<typeof sheet>[], policy: AppraisalPolicy | null) {
  const choice = { ...nothingKept, policy, choice: { kind: "auto" as const } };
  const grids = toGrids({ name: "book", sheets });
  const checked = await checkGrids([grids], choice, quiet, "zh-CN", "2026-12-31");
  if (!checked.found) throw new RangeError("No scores");
  return checked.appraisal;
}

const third = sheet("2026年第三季度", [
  ["K1", 80, 90],
  ["K2", 70, 60],
]);
const fourth = sheet("2026年第四季度", [
  ["K1", 90, 100],
  ["K2", 60, 60],
]);

describe("rules that were kept with one quarter", () => {
  it("appraise the next quarter, alone or beside it, and every period is known", async () => {
    const kept = (await check([third], null)).policy;
    expect(kept.periods.periods.map(({ id }) => id)).toEqual(["2026-Q3"]);
    const alone = await check([fourth], kept);
    const both = await check([third, fourth], kept);
    const ofPeriods = [alone, both].flatMap(({ issues }) =>
      issues.filter(({ code }) => code === "period_unknown"),
    );
    expect(ofPeriods).toEqual([]);
    // Equal weights: K1 has 85 and then 95, K2 65 and then 60; both quarters together are their mean.
    expect([...alone.result.overall.values]).toEqual([95, 60]);
    expect([...both.result.overall.values]).toEqual([90, 62.5]);
  });
});
