import { readBook } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

describe("settleWeights", () => {
  it("counts all indicators alike where nothing weighs them, however many an area has", () => {
    const result = readBook({
      考核: {
        text: `
姓名|工作业绩|||工作态度
|销售达成|回款管理|成本控制|责任心
卫明远|90|60|60|90
沈若琳|80|70|60|70`,
        merges: ["A1:A2", "B1:D1"],
      },
    });
    expect(result.issues.map(({ code }) => code)).toContain("weights_missing");
    expect(result.report.indicators.map(({ weight }) => weight)).toEqual(
      [null, null, null, null, null, null].slice(0, result.report.indicators.length),
    );
    expect(scoresIn(result)).toEqual([75, 70]);
  });
});
