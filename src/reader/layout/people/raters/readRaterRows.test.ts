import { doubtsIn, readBook } from "../../../testing/readBook.ts";
import { scoresIn } from "../../../testing/scoresIn.ts";

describe("raters in rows below the name of one person", () => {
  const form = (name: string, rows: readonly (readonly [number, number])[]): string => `
2023年度中层干部述职评议打分汇总表|||
述职人：${name}　　职务：财务部部长|||
评委|履职能力（60分）|工作实绩（40分）|合计
${rows.map(([one, two], index) => `评委${String(index + 1)}|${String(one)}|${String(two)}|${String(one + two)}`).join("\n")}
平均分|||${String(rows.reduce((sum, [one, two]) => sum + one + two, 0) / rows.length)}`;

  it("have totals of their own: the person's is the mean below them", () => {
    const result = readBook({
      甲: form("谭启航", [
        [52, 36],
        [54, 30],
      ]),
      乙: form("于蓓蕾", [
        [50, 34],
        [48, 38],
      ]),
    });
    expect(result.dataset.typedResults.map(({ values }) => [...values])).toEqual([[86, 85]]);
    expect(scoresIn(result)).toEqual([86, 85]);
    expect(doubtsIn(result).join()).not.toContain("total");
  });
});
