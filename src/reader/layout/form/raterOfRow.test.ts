import { readBook, valuesIn, weightsIn } from "../../testing/readBook.ts";

describe("raters in rows of a form", () => {
  it("share the indicator's merged cells, and the total says whose scores count", () => {
    const result = readBook({
      评价单: {
        text: `
内审员年度评价单||||
姓名|陈芬桐|年度|2024|
评价项|权重|评价主体|分数|依据
审核策划|60%|本人|73|
||组长|95|
整改跟踪|40%|本人|81|
||组长|70|
综合得分|||=B4*D5+B6*D7→85|`,
        merges: ["A4:A5", "B4:B5", "A6:A7", "B6:B7"],
      },
    });
    expect(weightsIn(result)).toEqual({ 审核策划: 0.6, 整改跟踪: 0.4 });
    expect(valuesIn(result)).toEqual({
      "审核策划 self 2024": [73],
      "审核策划 superior 2024": [95],
      "整改跟踪 self 2024": [81],
      "整改跟踪 superior 2024": [70],
    });
    expect(result.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0],
      ["superior", 1],
    ]);
  });
});
