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

  it.each([
    ["", ""],
    ["with their sum below them", "\n合计|40|33"],
  ])("are what the entries are out of %s", (_, total) => {
    const result = readBook({
      表: `姓名：仇丽华||\n项目|满分|得分\n质量|15|12\n态度|10|8\n出勤|15|13${total}`,
    });
    expect(scoresIn(result)).toEqual([82.5]);
    expect(result.issues.map(({ code }) => code).sort()).toEqual(["full_marks_scaled", "ids_derived"]);
  });

  it("near a hundred count in proportion as well, unless the form's own total adds them up", () => {
    const marks = "姓名：仇丽华||\n项目|满分|得分\n质量|20|18\n态度|20|15\n出勤|30|26";
    expect(scoresIn(readBook({ 表: marks }))).toEqual([84.29]);
    expect(scoresIn(readBook({ 表: `${marks}\n合计|70|59` }))).toEqual([59]);
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

  it("weighs ratings out of full marks that stand beside the weights", () => {
    const result = readBook({
      Ada: `Employee|Ada Noor|||
Criteria|Weight (%)|Max Score|Self Score|Manager Score
Sales|40|10|9|8
Accuracy|30|10|8|7
Attendance|20|10|10|9
Initiative|10|10|7|6`,
    });
    expect(result.policy?.scales.map(({ max }) => max)).toEqual([10]);
    expect(scoresIn(result)).toEqual([82]);
  });
});
