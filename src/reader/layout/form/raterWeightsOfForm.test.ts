import { readBook } from "../../testing/readBook.ts";

const form = (total: string): string =>
  `
2025年Q3 OKR校准||||||
负责人：华浩书|||团队：增长组|||
目标O|O权重|关键结果KR|KR权重|自评分|校准分|O得分
新客增长|60%|投放回报|50%|0.9|0.6|=SUMPRODUCT(D4:D5,F4:F5)→0.55
|||新客成本|50%|1|0.5|
老客激活|40%|复购率|100%|0.5|0.7|=D6*F6→0.7
总分||||||${total}`.replace("|||新客成本", "||新客成本");

describe("weights of raters that only formulas show", () => {
  it("are those of the columns of results where the total was typed by hand", () => {
    const merges = ["A4:A5", "B4:B5", "G4:G5"];
    const result = readBook({ 表: { text: form("0.61"), merges } });
    expect(result.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0],
      ["hr", 1],
    ]);
    expect(result.report.indicators.map(({ name }) => name)).toContain("复购率");
    expect(result.issues.map(({ code }) => code)).not.toContain("totals_not_followed");
    const wrong = readBook({ 表: { text: form("0.85"), merges } });
    expect(wrong.issues.map(({ code }) => code)).toContain("totals_not_followed");
  });
});
