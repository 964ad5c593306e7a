import { readBook, valuesIn } from "../testing/readBook.ts";

describe("targets typed as bounds", () => {
  const book = {
    "2024年第一季度": `
姓名|准时交付率|准时交付率|客户投诉|客户投诉|回款周期|回款周期
|目标|实际|目标|实际|目标|实际
张三丰|≥95%|96%|≤3次|2|不超过30天|28
李莫愁|95%以上|91%|3次以内|5|30天以内|33`,
  };
  const result = readBook(book);

  it("become targets, and keep what was typed", () => {
    expect(valuesIn(result)).toMatchObject({
      "准时交付率 target 2024-Q1": [95, 95],
      "客户投诉 target 2024-Q1": [3, 3],
      "回款周期 target 2024-Q1": [30, 30],
    });
    expect(result.dataset.measures.find(({ kind }) => kind === "target")?.raw).toEqual(["≥95%", "95%以上"]);
    expect(result.issues.filter(({ code }) => code === "value_unreadable")).toEqual([]);
  });

  it("say the direction, which no word of “回款周期” does", () => {
    const directions = result.policy?.model.nodes.flatMap((node) =>
      node.kind === "indicator" ? [`${node.name} ${node.direction}`] : [],
    );
    expect(directions).toEqual([
      "准时交付率 higherIsBetter",
      "客户投诉 lowerIsBetter",
      "回款周期 lowerIsBetter",
    ]);
    expect(result.report.indicators.map(({ lowerIsBetter }) => lowerIsBetter)).toEqual([false, true, true]);
  });

  it("are read from a form per person too", () => {
    const form = readBook({
      张三丰: `
绩效考核表||||
姓名：张三丰|部门：市场||2024年第一季度|
指标|权重|目标值|实际值|得分
准时交付率|60%|≥95%|96%|90
回款周期|40%|不超过30天|28|85`,
    });
    expect(valuesIn(form)).toMatchObject({
      "准时交付率 target 2024-Q1": [95],
      "回款周期 target 2024-Q1": [30],
    });
  });
});
