import { readBook, valuesIn } from "../testing/readBook.ts";

describe("findOptionGroups", () => {
  it("ranks columns headed by ranges of points, the highest the best", () => {
    const result = readBook({
      考核: {
        text: `
姓名|工作质量||||工作态度|||
|90-100|80-89|60-79|60以下|90-100|80-89|60-79|60以下
张三丰|√|||||√||
李莫愁||√|||√|||`,
        merges: ["B1:E1", "F1:I1", "A1:A2"],
      },
    });
    expect(result.report.tables[0]?.layout).toBe("optionColumns");
    expect(valuesIn(result)).toEqual({ "工作质量 rating": [4, 3], "工作态度 rating": [3, 4] });
  });

  it("ranks words of no one family by the ranges behind them", () => {
    const result = readBook({
      考核: "姓名|优秀(90-100)|良好(80-89)|中等(70-79)|及格(60-69)|差(60以下)\n张三丰|√||||\n李莫愁||√|||",
    });
    expect(Object.values(valuesIn(result))).toEqual([[5, 4]]);
  });

  it("leaves points under ranges as they are", () => {
    const { report } = readBook({ 考核: "姓名|90-100|80-89|70-79\n张三丰|95||\n李莫愁||85|\n周伯通|||75" });
    expect(report.tables.map(({ layout }) => layout)).not.toContain("optionColumns");
  });
});
