import { readBook } from "../../testing/readBook.ts";
import { scoresIn } from "../../testing/scoresIn.ts";

function scored(sheets: Readonly<Record<string, string>>): {
  readonly scores: readonly (number | null)[];
  readonly isAssumed: boolean;
} {
  const read = readBook(sheets);
  return {
    scores: scoresIn(read),
    isAssumed: read.issues.some(({ code }) => code === "word_scale_assumed"),
  };
}

const letters = "工号|姓名|责任心|执行力\nE1|张三丰|A|C\nE2|李莫愁|B|B\nE3|周伯通|D|A";

describe("words that the workbook itself gives numbers", () => {
  it("count by a table on another sheet", () => {
    const legend = "等级|分数|说明\nA|95|卓越\nB|85|优良\nC|75|合格\nD|60|待改进";
    expect(scored({ 评价: letters, 评分说明: legend })).toEqual({ scores: [85, 85, 77.5], isAssumed: false });
  });

  it("count by a table beside the people", () => {
    const text = `
姓名|业务(50%)|成长(50%)||等级|对应分
张三丰|C|B+||S|100
李莫愁|S|C||A|90
周伯通|B|B+||B+|80
小龙女|C|A||B|70
杨过|B|B||C|60`;
    expect(scored({ 评价: text })).toEqual({ scores: [70, 80, 75, 75, 70], isAssumed: false });
  });

  it("count by a line below the table", () => {
    const line = "评分标准：A=5分，B=4分，C=3分，D=1分|||";
    expect(scored({ 评价: `${letters}\n${line}` })).toEqual({ scores: [80, 80, 60], isAssumed: false });
  });

  it("count by their order where the table lacks one of them, or holds people's results", () => {
    const legend = "等级|分数\nA|95\nB|85\nC|75";
    expect(scored({ 评价: letters, 评分说明: legend }).isAssumed).toBe(true);
    const results = "姓名|责任心|执行力|等级|得分\n张三丰|A|B|A|95\n李莫愁|B|B|B|85\n周伯通|B|A|B|88";
    expect(scored({ 评价: results }).isAssumed).toBe(true);
  });

  it("count by a line without signs between words and points", () => {
    const line = "评价等次：A5分、B4分、C3分、D1分|||";
    expect(scored({ 评价: `${letters}\n${line}` })).toEqual({ scores: [80, 80, 60], isAssumed: false });
  });
});
