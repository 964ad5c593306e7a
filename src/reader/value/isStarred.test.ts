import { readBook, weightsIn } from "../testing/readBook.ts";

describe("stars below a total", () => {
  it("are no score of a form", () => {
    const result = readBook({
      表: `
姓名：高振宇|部门：冲压车间
考核指标|权重|得分
产量|60|57
质量|40|38
合计|100|95
星级||★★★★★`,
    });
    expect(weightsIn(result)).toEqual({ 产量: 0.6, 质量: 0.4 });
  });

  it("are no scores of people side by side", () => {
    const result = readBook({
      表: `
2024年5月员工星级评定表
考核项目|分值|乔思源|蓝婉婷|莫志刚
菜品质量|60|57|50|48
服务态度|40|38|35|36
合计|100|95|85|84
星级||★★★★★|★★★|★★`,
    });
    expect(weightsIn(result)).toEqual({ 菜品质量: 0.6, 服务态度: 0.4 });
  });
});
