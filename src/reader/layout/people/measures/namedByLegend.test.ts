import { readBook, valuesIn, weightsIn } from "../../../testing/readBook.ts";

const scores = "工号|姓名|K1|K2\nE001|郑丽栋|82|86\nE002|李海瑾|74|62";

describe("namedByLegend", () => {
  it("calls and weighs columns as a legend below them does", () => {
    const result = readBook({ S: `${scores}\n|\n代号|指标名称|权重\nK1|产量|40%\nK2|质量|60%` });
    expect(weightsIn(result)).toEqual({ 产量: 0.4, 质量: 0.6 });
    expect(valuesIn(result)).toEqual({ "产量 rating": [82, 74], "质量 rating": [86, 62] });
    expect(result.report.tables[0]?.columns.map(({ indicatorId }) => indicatorId).slice(2)).toEqual([
      "产量",
      "质量",
    ]);
  });

  it("finds the legend on another sheet", () => {
    const result = readBook({ 评分: scores, 说明: "代码|考核指标|权重\nK1|产量|40\nK2|质量|60" });
    expect(weightsIn(result)).toEqual({ 产量: 0.4, 质量: 0.6 });
  });

  it("believes no legend that knows only some of the columns", () => {
    const result = readBook({ 评分: scores, 说明: "代码|考核指标|权重\nK1|产量|40\nK9|质量|60" });
    expect(Object.keys(weightsIn(result))).toEqual(["K1", "K2"]);
  });
});
