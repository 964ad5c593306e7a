import { readBook, weightsIn } from "../../../testing/readBook.ts";

describe("ratersAsIndicators", () => {
  it("takes a rater's word for an indicator where its weight completes those beside it", () => {
    const result = readBook({
      考核: "姓名|及时率(30%)|修复率(40%)|客户评价(30%)\n张三丰|92|88|90\n李莫愁|85|90|80",
    });
    expect(weightsIn(result)).toEqual({ 及时率: 0.3, 修复率: 0.4, 客户评价: 0.3 });
    expect(result.report.raters).toEqual([]);
  });

  it("leaves raters alone whose weights are a whole of their own", () => {
    const result = readBook({
      考核: "姓名|质量(60%)|效率(40%)|自评(30%)|上级评(70%)\n张三丰|92|88|90|91\n李莫愁|85|90|80|81",
    });
    expect(weightsIn(result)).toMatchObject({ 质量: 0.6, 效率: 0.4 });
    expect(result.report.raters.map(({ group }) => group)).toEqual(["self", "superior"]);
  });

  it("looks into the row of weights too, where headings say full marks", () => {
    const result = readBook({
      考核: "姓名|专业考试(满分100)|主管评价(满分10)|同事评价(满分5)\n权重|50%|30%|20%\n张三丰|90|10|3.5\n李莫愁|99|8|3.3",
    });
    expect(weightsIn(result)).toEqual({ 专业考试: 0.5, 主管评价: 0.3, 同事评价: 0.2 });
    expect(result.report.scales.map(({ max }) => max).sort((a, b) => a - b)).toEqual([5, 10, 100]);
  });

  it("takes a lone one in a row of weights for an indicator, whatever these come to", () => {
    const result = readBook({
      考核: "姓名|纪律|处置|客户评价\n权重|50%|40%|20%\n张三丰|92|88|90\n李莫愁|85|90|80",
    });
    expect(result.report.indicators.map(({ name }) => name)).toEqual(["纪律", "处置", "客户评价"]);
  });
});
