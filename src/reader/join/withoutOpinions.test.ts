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
});
