import { doubtsIn, readBook } from "../../testing/readBook.ts";
import { scoresIn } from "../../testing/scoresIn.ts";

describe("checkRaterTotals", () => {
  const form = (self: number, superior: number): string => `
姓名：高振宇|部门：冲压车间||
考核指标|权重|自评|上级评分
产量|60|55|52
质量|40|38|35
加分项|||3
合计|100|${String(self)}|${String(superior)}`;

  it("tells a total that is not the sum of its rater's column, where another's is", () => {
    expect(doubtsIn(readBook({ 甲: form(93, 90) })).join()).not.toContain("total_differs");
    expect(doubtsIn(readBook({ 甲: form(93, 95) }))).toContain("total_differs 甲!D6");
    expect(doubtsIn(readBook({ 甲: form(39, 90) }))).toContain("total_differs 甲!C6");
  });

  it("takes a percent among points for points", () => {
    const text = `
姓名：高振宇|部门：冲压车间||
考核指标|权重|自评|上级评分
产量|60%|95|'88%
质量|40%|80|90
合计|100%|89|88.8`;
    expect(doubtsIn(readBook({ 甲: text })).join()).not.toContain("total_differs");
  });
});

describe("points in columns of months", () => {
  it("belong to their months", () => {
    const result = readBook({
      甲: `
姓名：高振宇|部门：保安队||
考核指标|分值|1月|2月
着装|40|35|36
站岗|60|50|52
加分项||2|1
合计|100|87|89`,
    });
    expect(result.dataset.events.map(({ quantity, periodId }) => [quantity, periodId])).toEqual([
      [2, "M01"],
      [1, "M02"],
    ]);
    expect(scoresIn(result)).toEqual([88]);
  });
});
