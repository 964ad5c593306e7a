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

describe("a rater whom only the title names", () => {
  const raterOf = (title: string) => {
    const { report, issues } = readWorkbooks(
      [bookOf("考核.xlsx", { 表: `${title}||\n${rows}` })],
      defaultReadOptions,
    );
    return [
      report.raters.flatMap(({ names }) => names),
      issues.flatMap((issue) => (issue.code === "rater_assumed" ? [issue.source] : [])),
    ];
  };

  it.each([
    ["Ratings Marcus Okafor", "Marcus Okafor"],
    ["2025 team ratings by Marcus Okafor", "Marcus Okafor"],
    ["中层干部评分表—卫明远", "卫明远"],
  ])("%s", (title, name) => {
    expect(raterOf(title)).toEqual([[name], ["title"]]);
  });

  it.each(["评分表（张三丰）", "华东仓评分表", "Ratings Q1", "Score sheet – Night Shift 2"])(
    "is nobody in: %s",
    (title) => {
      expect(raterOf(title)).toEqual([[], []]);
    },
  );

  it("may have a word of such titles within the name, and stand in the name of the file too", () => {
    const { report } = readWorkbooks(
      [bookOf("Ratings Marcus Okafor.xlsx", { 表: rows })],
      defaultReadOptions,
    );
    expect(report.raters.flatMap(({ names }) => names)).toEqual(["Marcus Okafor"]);
  });
});
