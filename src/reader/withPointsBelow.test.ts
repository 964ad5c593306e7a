import { doubtsIn, readBook, weightsIn } from "./testing/readBook.ts";
import { scoresIn } from "./testing/scoresIn.ts";

const top = `
窗口人员月度考核表|||
姓名|姬建业|部门|服务中心
考核指标|考核标准|分值|得分
办件量|每月|60|54
满意度|回访|40|38
小计||100|92
|||`;
const points = (form: string): (string | number)[][] =>
  readBook({ 表: top + form }).dataset.events.map(({ itemId, quantity }) => [itemId, quantity]);

describe("tables of points below a form", () => {
  const lists = (last: string): string => `
二、加分项|||
序号|加分事由|依据|加分
1|市级表扬|文件|2
2|建议采纳|文件|1
加分小计|||3
三、扣分项|||
序号|扣分事由|依据|扣分
1|迟到|通报|0.5
扣分小计|||0.5
${last}`;

  it("are added to the form above, and the total below them is the form's", () => {
    const result = readBook({ 表: top + lists("月度总分|||94.5") });
    expect(result.dataset.events.map(({ itemId, quantity }) => [itemId, quantity])).toEqual([
      ["加分", 2],
      ["加分", 1],
      ["扣分", -0.5],
    ]);
    expect(result.dataset.typedResults.map(({ values }) => [...values])).toEqual([[94.5]]);
    expect([scoresIn(result), doubtsIn(result)]).toEqual([[94.5], ["ids_derived 表!B2"]]);
  });

  it("are named where no sum says that these points were given", () => {
    const result = readBook({
      表: `${top}
序号|加分事由|依据|加分
1|市级表扬|文件|2
2|建议采纳|文件|1`,
    });
    expect([scoresIn(result), doubtsIn(result)]).toEqual([
      [92],
      ["column_left_out 表!D8", "ids_derived 表!B2"],
    ]);
  });
});

describe("points in the rows of a form", () => {
  it("stand below a heading of points, with or without headings of columns", () => {
    const expected = [
      ["加分项-市级表扬", 2],
      ["加分项-建议采纳", 1],
    ];
    const rows = "市级表扬|文件||2\n建议采纳|文件||1\n总分|||95";
    expect(points(`\n二、加分项（上限5分）|||\n${rows}`)).toEqual(expected);
    expect(points(`\n加分事项|时间||加分项\n${rows}`)).toEqual(expected);
  });

  it("have full marks of their own beyond the 100 of the others", () => {
    const result = readBook({
      表: `
姓名|姬建业|部门|服务中心
考核指标|考核标准|分值|得分
办件量|每月|60|54
满意度|回访|40|38
加分项|上限5分|5|3
合计||105|95`,
    });
    expect(weightsIn(result)).toEqual({ 办件量: 0.6, 满意度: 0.4 });
    expect([scoresIn(result), doubtsIn(result)]).toEqual([[95], ["ids_derived 表!B1"]]);
  });
});
