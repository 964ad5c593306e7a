import { readBook } from "../testing/readBook.ts";

describe("a sheet without scores beside sheets with scores", () => {
  const month = (score: number): string => `
姓名：安琪|部门：综合办公室|
考核项目|满分|得分
文件流转|60|${String(score)}
会议保障|40|38
合计|100|${String(score + 38)}`;
  const codesWith = (summary: string): string[] =>
    readBook({ "1月": month(50), "2月": month(56), 汇总: summary }).issues.map(({ code }) => code);

  it("is no news where it only fetches their numbers", () => {
    const summary =
      "上半年考核汇总||\n月份|得分|备注\n1月|='1月'!C5→88\n2月|='2月'!C5→94\n平均|=AVERAGE(B3:B4)→91";
    expect(codesWith(summary)).not.toContain("no_scores_found");
    expect(codesWith(summary.replace("='2月'!C5→94", "94"))).toContain("no_scores_found");
  });
});
