import { readWorkbooks } from "../readWorkbooks.ts";
import { defaultReadOptions } from "../readOptions.ts";
import { bookOf, doubtsIn } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

const people = ["公冶明", "闻人博", "澹台云", "淳于芳"];
const rated = (rater: string, scores: readonly (readonly [number, number])[]): ReturnType<typeof bookOf> =>
  bookOf(`2024年中层评分表-${rater}.xlsx`, {
    评分表: `姓名|工作业绩（60%）|廉洁自律（40%）
${people.map((name, row) => `${name}|${(scores[row] ?? []).join("|")}`).join("\n")}`,
  });
const summary = (rows: readonly string[]): ReturnType<typeof bookOf> =>
  bookOf("2024年中层汇总.xlsx", {
    汇总: `姓名|总经理(50%)|分管副总(30%)|人力资源部(20%)|综合得分
${people.map((name, row) => `${name}|${rows[row] ?? ""}`).join("\n")}`,
  });
const files = [
  rated("总经理", [
    [90, 80],
    [85, 75],
    [70, 90],
    [88, 92],
  ]),
  rated("分管副总", [
    [80, 90],
    [75, 95],
    [90, 80],
    [78, 82],
  ]),
  rated("人力资源部", [
    [95, 85],
    [65, 90],
    [80, 70],
    [84, 88],
  ]),
];

describe("repeatedTotals", () => {
  it("counts a workbook per rater once beside a summary of their totals, which weighs the raters", () => {
    const read = readWorkbooks(
      [...files, summary(["86|84|91|86.4", "81|83|75|80.4", "78|86|76|80", "89.6|79.6|85.6|85.8"])],
      defaultReadOptions,
    );
    expect(read.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["secondSuperior", 0.5],
      ["superior", 0.3],
      ["hr", 0.2],
    ]);
    expect(scoresIn(read)).toEqual([86.4, 80.4, 80, 85.8]);
    expect(doubtsIn(read).filter((doubt) => /total|weight/u.test(doubt))).toEqual([]);
  });

  it("leaves scores that repeat nobody's totals as they are", () => {
    const read = readWorkbooks(
      [...files, summary(["70|60|50|63", "71|61|51|64", "72|62|52|65", "73|63|53|66"])],
      defaultReadOptions,
    );
    expect(read.report.indicators).toHaveLength(3);
  });
});
