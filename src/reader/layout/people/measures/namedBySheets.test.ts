import { readBook, valuesIn, weightsIn } from "../../../testing/readBook.ts";

const list = (scores: readonly number[]): string =>
  `姓名|得分\n${["张三丰", "李莫愁", "周伯通"].map((name, row) => `${name}|${String(scores[row])}`).join("\n")}`;

describe("namedBySheets", () => {
  it("calls lone columns of scores of the same people as their sheets are called, with the weights there", () => {
    const result = readBook({ "工作质量（40%）": list([90, 80, 75]), "工作态度（60%）": list([85, 82, 70]) });
    expect(weightsIn(result)).toEqual({ 工作质量: 0.4, 工作态度: 0.6 });
    expect(valuesIn(result)).toEqual({ "工作质量 rating": [90, 80, 75], "工作态度 rating": [85, 82, 70] });
    expect(result.issues.filter(({ code }) => code === "indicator_assumed")).toMatchObject([
      { indicator: "工作质量", source: "sheetName" },
      { indicator: "工作态度", source: "sheetName" },
    ]);
  });

  it.each([
    ["months", ["1月", "2月"]],
    ["raters", ["自评", "上级评"]],
    ["rounds", ["第一次", "第二次"]],
    ["nothing", ["Sheet1", "Sheet2"]],
  ])("leaves names that say %s as they are", (_, [first = "", second = ""]) => {
    const result = readBook({ [first]: list([90, 80, 75]), [second]: list([85, 82, 70]) });
    expect(result.report.indicators.map(({ name }) => name)).toEqual(["综合评分"]);
  });

  it("leaves sheets of different people as they are", () => {
    const result = readBook({ 华东: list([90, 80, 75]), 华南: "姓名|得分\n杨过|85\n郭靖|82" });
    expect(result.report.indicators.map(({ name }) => name)).toEqual(["综合评分"]);
  });
});
