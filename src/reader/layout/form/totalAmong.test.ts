import { doubtsIn, readBook } from "../../testing/readBook.ts";

describe("totalAmong", () => {
  it("takes the total below the points where they stand between two", () => {
    const form = (points: string, total: string): string => `
绩效考核表|||||
姓名|裴远山|部门|营销中心||
序号|关键指标|目标值|实际完成|权重|得分
1|新客签约额|80|72|40%|81
2|回款率|95%|93%|30%|92
3|活动场次|6|6|30%|77
加权得分||||100%|83.1
加分项|获总部通报表扬||||${points}
最终得分|||||${total}`;
    const result = readBook({
      一: form("2", "85.1"),
      二: form("", "83.1").replace("裴远山", "柳瑾瑜"),
      三: form("3", "86.1").replace("裴远山", "宋知行"),
    });
    expect(result.dataset.events.map(({ quantity, at }) => [quantity, at])).toEqual([
      [2, "一!F8"],
      [3, "三!F8"],
    ]);
    expect(result.dataset.typedResults.map(({ values }) => [...values])).toEqual([[85.1, 83.1, 86.1]]);
    expect(doubtsIn(result)).not.toContain("totals_not_followed 一!F7");
  });

  it("takes the one number that combines the raters' sums", () => {
    const result = readBook({
      卡: `
2024年度考核表||||
姓名|裴远山|科室|综合科|
考核内容|分值|自评(10%)|科室负责人评分(60%)|分管领导评分(30%)
工作实绩|60|56|50|52
廉洁自律|40|38|36|34
合计|100|94|86|86
综合得分|||86.8|`,
    });
    expect(result.dataset.typedResults.map(({ values }) => [...values])).toEqual([[86.8]]);
  });

  it("takes the total below a coefficient, which is none of the indicators", () => {
    const result = readBook({
      卡: `
姓名：高振宇|部门：保安队|
考核指标|分值|得分
着装|40|35
站岗|60|50
合计|100|85
出勤系数||0.9
最终得分||76.5`,
    });
    expect(result.report.indicators.map(({ name }) => name)).toEqual(["着装", "站岗"]);
    expect(result.dataset.typedResults.map(({ values }) => [...values])).toEqual([[76.5]]);
    expect(doubtsIn(result)).toContain("total_differs 卡!C7");
  });
});
