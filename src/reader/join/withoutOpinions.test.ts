import { doubtsIn, readBook } from "../testing/readBook.ts";

const table = (...grades: readonly string[]): string => `
工号|姓名|工作质量(60%)|团队协作(40%)|等级
E1|沈知远|90|80|${grades[0] ?? ""}
E2|顾清禾|70|75|${grades[1] ?? ""}
E3|陆景行|60|95|${grades[2] ?? ""}`;
const legend = "90分以上为优秀，80-90分为良好，70-80分为合格，70分以下为不合格";
const aboutGrades = (result: Parameters<typeof doubtsIn>[0]): readonly string[] =>
  doubtsIn(result).filter((doubt) => doubt.startsWith("grades"));

describe("grades on sheets of raters", () => {
  it("are opinions that the result of all raters is not held against", () => {
    const result = readBook({
      上级评分: table("优秀", "优秀", "优秀"),
      同事评分: table("不合格", "不合格", "不合格"),
      说明: `等级标准\n${legend}`,
    });
    expect(aboutGrades(result)).toEqual([]);
    expect(result.dataset.typedResults.map(({ kind }) => kind)).not.toContain("grade");
  });

  it("are compared where there is one sheet for all", () => {
    const result = readBook({ 评分: table("不合格", "不合格", "不合格"), 说明: `等级标准\n${legend}` });
    expect(aboutGrades(result)).toHaveLength(1);
  });

  it("and so are totals where each of them has some; one sheet's alone is the result", () => {
    const scored = (first: number, second: number, total: string): string => `
工号|姓名|工作质量(60%)|团队协作(40%)${total === "" ? "" : "|总分"}
E1|沈知远|${String(first)}|80${total}
E2|顾清禾|${String(second)}|75${total}`;
    const each = readBook({ 上级评分: scored(90, 70, "|71"), 同事评分: scored(60, 65, "|72") });
    expect(each.dataset.typedResults).toEqual([]);
    expect(doubtsIn(each).filter((doubt) => doubt.startsWith("total"))).toEqual([]);
    const one = readBook({ 上级评分: scored(90, 70, "|71"), 同事评分: scored(60, 65, "") });
    expect(one.dataset.typedResults.map(({ kind }) => kind)).toEqual(["total"]);
  });
});
