import { readBook } from "../../testing/readBook.ts";

const typedIn = (total: string, grade: string): unknown =>
  readBook({
    表: `
年度考核表|||||
姓名|卫明远||||
指标|权重|得分|说明|审定|备注
质量|60%|80|||
态度|40%|70|||
${total}
${grade}`,
  }).dataset.typedResults.map(({ kind, values }) => [kind, values]);

describe("results of a form", () => {
  it("are the total, in whatever column it was typed, and the grade below it", () => {
    expect(typedIn("总分|100%|||76|", "考核等级|||良好||")).toEqual([
      ["total", [76]],
      ["grade", ["良好"]],
    ]);
  });

  it("hold no grade where nobody chose one", () => {
    expect(typedIn("总分|100%|76|||", "考核等级|□优 □良|□中|||")).toEqual([["total", [76]]]);
  });

  it("are each rater's own where every rater has one, and weigh none of them", () => {
    const { issues, dataset } = readBook({
      考核表: `
姓名|卫明远||
指标|权重|自评|上级评分
质量|60%|80|90
态度|40%|70|60
合计|100%|76|78`,
    });
    expect(dataset.typedResults).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["ids_derived", "rater_weights_assumed"]);
  });
});
