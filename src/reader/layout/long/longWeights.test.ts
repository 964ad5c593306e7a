import { readBook, valuesIn, weightsIn } from "../../testing/readBook.ts";

describe("longWeights", () => {
  it("takes the weight of a goal between module and key result as part of the key result's own", () => {
    const result = readBook({
      得分: `员工|模块|模块权重|目标|目标权重|关键结果/指标|权重|得分
陆知远|OKR|60%|提升稳定性|60%|可用性99.95%|40%|80
陆知远|OKR|60%|提升稳定性|60%|重大故障|60%|90
陆知远|OKR|60%|降低成本|40%|云资源费用|100%|70
陆知远|KPI|40%|日常指标|100%|按期交付率|100%|60
施婉清|OKR|60%|提升稳定性|60%|可用性99.95%|40%|85
施婉清|OKR|60%|提升稳定性|60%|重大故障|60%|95
施婉清|OKR|60%|降低成本|40%|云资源费用|100%|75
施婉清|KPI|40%|日常指标|100%|按期交付率|100%|65`,
    });
    expect(weightsIn(result)).toEqual({
      OKR: 0.6,
      "OKR/可用性99.95%": 0.24,
      "OKR/重大故障": 0.36,
      "OKR/云资源费用": 0.4,
      KPI: 0.4,
      "KPI/按期交付率": 1,
    });
  });
});

describe("marksAsWeights", () => {
  const rows = (marks: readonly number[]): string =>
    ["陆知远|甲", "施婉清|乙"]
      .flatMap((who, at) =>
        ["工作业绩", "团队协作"].map(
          (name, index) => `${who}|${name}|${String(marks[index])}|${String((marks[index] ?? 0) - 3 - at)}`,
        ),
      )
      .join("\n");

  it("weighs indicators by full marks beside the score", () => {
    const result = readBook({ 记录: `被考评人|考评人|考评维度|分值|评分\n${rows([60, 40])}` });
    expect(weightsIn(result)).toEqual({ 工作业绩: 0.6, 团队协作: 0.4 });
    expect(Object.values(valuesIn(result))).toEqual([
      [57, 56],
      [37, 36],
    ]);
  });

  it("leaves out full marks that are the same for all", () => {
    const result = readBook({ 记录: `被考评人|考评人|考评维度|分值|评分\n${rows([100, 100])}` });
    expect(Object.values(valuesIn(result))).toEqual([
      [97, 96],
      [97, 96],
    ]);
  });
});
