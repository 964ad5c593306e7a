import { doubtsIn, readBook, valuesIn } from "../../testing/readBook.ts";

describe("columns beside raters' under headings that no list knows", () => {
  it("are a post's scores, or a rater's where formulas take them; it is asked about", () => {
    const result = readBook({
      评分: `
项目工程师评分表|||||
被评人|卫明远||||
评价内容|自评|项目经理|联合小组|业主代表|综合
进度控制|78|91|81|82|=B4*0.1+C4*0.4+D4*0.3+E4*0.2→84.9
质量控制|91|87|90|79|=B5*0.1+C5*0.4+D5*0.3+E5*0.2→86.7`,
    });
    expect(valuesIn(result)).toEqual({
      "进度控制 self": [78],
      "进度控制 superior": [91],
      "进度控制 hr": [81],
      "进度控制 expert": [82],
      "质量控制 self": [91],
      "质量控制 superior": [87],
      "质量控制 hr": [90],
      "质量控制 expert": [79],
    });
    expect(result.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0.1],
      ["superior", 0.4],
      ["hr", 0.3],
      ["expert", 0.2],
    ]);
    expect(doubtsIn(result)).toEqual(
      expect.arrayContaining(["header_unclear 评分!D3", "header_unclear 评分!E3"]),
    );
  });

  it("that nothing explains are left out, and that is said", () => {
    const result = readBook({
      评分: `
班组长评分表||||
被评人|卫明远|||
评价内容|自评|上级评|标杆|核对页码
安全|78|91|1200|3
质量|91|87|980|5`,
    });
    expect(Object.keys(valuesIn(result))).toHaveLength(4);
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("column_left_out"))).toEqual([
      "column_left_out 评分!D3",
      "column_left_out 评分!E3",
    ]);
  });
});
