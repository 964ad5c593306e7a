import { readBook } from "../testing/readBook.ts";

const rating = (self: number): string =>
  `姓名|质量|纪律|总分\n高岚|${String(self)}|70|=SUM(B2:C2)→${String(self + 70)}\n孟洁|75|85|=SUM(B3:C3)→160`;

describe("withoutLinked", () => {
  it("counts nothing twice that a summary fetches from the totals of other sheets", () => {
    const { dataset, report } = readBook({
      自评: rating(80),
      上级评: rating(90),
      汇总: "姓名|自评|上级评|最终得分\n高岚|=自评!D2→150|=上级评!D2→160|=B2*0.3+C2*0.7→157\n孟洁|=自评!D3→160|=上级评!D3→160|=B3*0.3+C3*0.7→160",
    });
    expect(report.sheets.map(({ sheet, hasScores }) => [sheet, hasScores])).toEqual([
      ["自评", true],
      ["上级评", true],
      ["汇总", false],
    ]);
    expect(new Set(dataset.measures.map(({ indicatorId }) => indicatorId))).toEqual(
      new Set(["质量", "纪律"]),
    );
    expect(report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0.3],
      ["superior", 0.7],
    ]);
  });

  it("keeps a sheet that fetches entries which count nowhere else", () => {
    const { report } = readBook({
      数据: "编号|金额\nA|80\nB|70",
      评分: "姓名|质量|纪律\n高岚|=数据!B2→80|90\n孟洁|=数据!B3→70|60",
    });
    expect(report.sheets.find(({ sheet }) => sheet === "评分")?.hasScores).toBe(true);
  });
});
