import { doubtsIn, readBook, weightsIn } from "../../../testing/readBook.ts";
import { scoresIn } from "../../../testing/scoresIn.ts";

const scores = (heading: string, ...rest: readonly string[]): string =>
  [
    `工号|姓名|质量（60%）|态度（40%）${heading}|总分`,
    ...["A01|甲某|80|90", "A02|乙某|90|70", "A03|丙某|70|80"].map(
      (line, row) => `${line}|${rest[row] ?? ""}`,
    ),
  ].join("\n");

const log = `
序号|日期|姓名|事由|加/扣分|核实人
1|2024/8/5|甲某|合理化建议|3|武某
2|2024/8/9|乙某|迟到|-2|武某
3|2024/8/12|甲某|义务抢修|2|武某`;

describe("withLoggedPoints", () => {
  it("counts points once that a column of the scores sums up already", () => {
    const read = readBook({ 评分: scores("|奖惩分", "5|89", "-2|80", "0|74"), 奖惩记录: log });
    expect(scoresIn(read)).toEqual([89, 80, 74]);
    expect(weightsIn(read)).toEqual({ 质量: 0.6, 态度: 0.4 });
    expect(read.dataset.events.map(({ itemId, quantity }) => [itemId, quantity])).toEqual([
      ["奖惩分", 5],
      ["奖惩分", -2],
    ]);
    expect(doubtsIn(read)).toEqual(["joined_by_name 奖惩记录!C2", "joined_by_name 奖惩记录!C3"]);
  });

  it("counts each of them where only the total has them", () => {
    const read = readBook({ 评分: scores("", "89", "80", "74"), 奖惩记录: log });
    expect(scoresIn(read)).toEqual([89, 80, 74]);
    expect(read.dataset.events.map(({ quantity }) => quantity)).toEqual([3, -2, 2]);
  });

  it("takes the sign from a word beside the points, and the ids of the people", () => {
    const read = readBook({
      评分: scores("", "87", "80", "74"),
      登记: `
日期|工号|姓名|原因|类型|分值
2024.8.5|A01|甲某|建议|加分|3
2024.8.9|A02|乙某|迟到|扣分|2`,
    });
    expect(read.dataset.employees.ids).toEqual(["A01", "A02", "A03"]);
    expect(scoresIn(read)).toEqual([87, 80, 74]);
  });

  it("leaves a list of reviews with days and comments alone", () => {
    const read = readBook({
      评价: "日期|姓名|情况说明|得分\n2024.8.5|甲某|好|92\n2024.8.6|乙某|一般|81",
    });
    expect(scoresIn(read)).toEqual([92, 81]);
  });

  it("counts points once that only a summary of several months sums up", () => {
    const month =
      "工号|姓名|质量（60%）|态度（40%）|得分\nA01|甲某|80|90|84\nA02|乙某|90|70|82\nA03|丙某|70|80|74";
    const read = readBook({
      "2024年1月": month,
      "2024年2月": month,
      奖惩: log.replace("序号|", "").replaceAll(/^\d\|/gmu, ""),
      汇总: `
工号|姓名|1月|2月|平均分|奖惩分|总分
A01|甲某|='2024年1月'!E2→84|='2024年2月'!E2→84|84|5|89
A02|乙某|='2024年1月'!E3→82|='2024年2月'!E3→82|82|-2|80
A03|丙某|='2024年1月'!E4→74|='2024年2月'!E4→74|74|0|74`,
    });
    expect(scoresIn(read)).toEqual([89, 80, 74]);
  });
});
