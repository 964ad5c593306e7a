import { readBook } from "../../testing/readBook.ts";
import { scoresIn } from "../../testing/scoresIn.ts";

const form = (marks: readonly [number, number]): string => `
个人5S检查评分表||
姓名|许平雪|
检查内容|标准分|检查得分
工具定位|${String(marks[0])}|${String(marks[0] - 3)}
台面清洁|${String(marks[1])}|${String(marks[1] - 1)}
合计|${String(marks[0] + marks[1])}|${String(marks[0] + marks[1] - 4)}`;

const scaled = (marks: readonly [number, number]): unknown[] =>
  readBook({ 表: form(marks) }).issues.filter(({ code }) => code === "full_marks_scaled");

describe("full marks of a form", () => {
  it("that add up to something else than a hundred count in proportion, and that is said", () => {
    expect(scaled([30, 20])).toMatchObject([{ at: "表!B4", sum: 50 }]);
    expect(scaled([120, 80])).toMatchObject([{ at: "表!B4", sum: 200 }]);
  });

  it("of a hundred raise no doubt", () => {
    expect(scaled([60, 40])).toEqual([]);
  });

  it("weighs ratings up to 10 beside weights above 10", () => {
    const result = readBook({
      Diego: `Name:|Ada Noor
Competency|Weight|Rating (1-10)
Results|40|9
Teaming|20|8
Leading|20|10
Knowing|20|9`,
    });
    expect(scoresIn(result)).toEqual([90]);
  });
});
