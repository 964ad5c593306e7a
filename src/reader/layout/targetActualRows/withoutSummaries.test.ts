import { readBook } from "../../testing/readBook.ts";

const yearly = (year: readonly string[]): string => `
2025年度目标跟踪表||||||
姓名：韩志远||||||
指标|权重|类型|1月|2月|3月|全年
合同额|0.6|目标|50|50|50|${year[0] ?? ""}
||实际|52|48|0|${year[1] ?? ""}
回款额|0.4|目标|40|40|40|${year[2] ?? ""}
||实际|25|30|0|${year[3] ?? ""}`;

describe("a column of the whole year behind its months", () => {
  it("counts for nothing where it sums them up, so that months to come are seen to be open", () => {
    const { dataset, issues } = readBook({ 2025: yearly(["=SUM(D4:F4)→150", "100", "120", "55"]) });
    expect([...new Set(dataset.measures.map(({ periodId }) => periodId))].sort()).toEqual([
      "2025-01",
      "2025-02",
      "2025-03",
    ]);
    expect(issues.filter(({ code }) => code === "value_absent").map(({ at }) => at)).toEqual([
      "'2025'!F5",
      "'2025'!F7",
    ]);
  });

  it("is read where it holds figures of its own", () => {
    const { dataset } = readBook({ 2025: yearly(["700", "610", "500", "480"]) });
    expect(dataset.measures.map(({ periodId }) => periodId)).toContain("2025");
  });
});
