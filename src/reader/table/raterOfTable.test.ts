import { defaultReadOptions } from "../readOptions.ts";
import { readWorkbooks } from "../readWorkbooks.ts";
import { bookOf } from "../testing/readBook.ts";

const rows = "姓名|质量60%|态度40%\n张三丰|90|85\n李莫愁|80|82";
const contradictions = (file: string, sheet: string, text: string) =>
  readWorkbooks([bookOf(file, { [sheet]: text })], defaultReadOptions).issues.filter(
    ({ code }) => code === "rater_contradicted",
  );

describe("raterOfTable", () => {
  it("doubts a file that names another rater than the cell", () => {
    expect(contradictions("评分表-王重阳.xlsx", "考核", `评分人：周伯通||\n${rows}`)).toMatchObject([
      { at: "考核!A1", taken: "周伯通", left: "王重阳", source: "workbookName" },
    ]);
  });

  it("does not where they agree, or where the file names one of those rated", () => {
    expect(contradictions("评分表-周伯通.xlsx", "考核", `评分人：周伯通||\n${rows}`)).toEqual([]);
    expect(contradictions("张三丰.xlsx", "考核", `评分人：周伯通||\n${rows}`)).toEqual([]);
  });

  it("says so of a form too, and not that it is somebody else's", () => {
    const form = "绩效考核表|||\n姓名：张三丰|评分人：周伯通||\n指标|权重|得分|\n质量|60%|90|\n态度|40%|85|";
    expect(contradictions("评分-王重阳.xlsx", "考核", form)).toMatchObject([
      { taken: "周伯通", left: "王重阳", source: "workbookName" },
    ]);
  });
});
