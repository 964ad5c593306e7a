import { readBook } from "../../testing/readBook.ts";

const weighed = (odd: string): string =>
  `工号|姓名|指标名称|权重|得分
A1|方建平|质量|60%|80
A1|方建平|效率|40%|90
A2|俞佳宁|质量|60%|70
A2|俞佳宁|效率|${odd}|75
A3|花小梅|质量|60%|60
A3|花小梅|效率|40%|65`;

describe("strayWeights", () => {
  it("tells of one person's weight that leaves hers incomplete and is not the others'", () => {
    const { issues } = readBook({ 明细: weighed("30%") });
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: "weight_conflict",
        at: "明细!D3",
        otherAt: "明细!D5",
        indicator: "效率",
        people: ["A2"],
      }),
    );
  });

  it("says nothing where all agree", () => {
    const { issues } = readBook({ 明细: weighed("40%") });
    expect(issues.map(({ code }) => code)).not.toContain("weight_conflict");
  });
});
