import { defaultReadOptions } from "../readOptions.ts";
import { readWorkbooks } from "../readWorkbooks.ts";
import { bookOf, readBook, valuesIn } from "../testing/readBook.ts";

const of = (result: ReturnType<typeof readBook>, code: string) =>
  result.issues.filter((issue) => issue.code === code);

describe("doubts", () => {
  it("says that a rater's columns are empty", () => {
    const result = readBook({
      考核: "姓名|质量-自评|质量-上级评分|质量-同事评分\n张三丰|90|85|\n李莫愁|80|82|",
    });
    expect(of(result, "rater_empty")).toMatchObject([{ at: "考核!D1", rater: "质量-同事评分" }]);
  });

  it("says that a typed mean of the months is not what they come to", () => {
    const month =
      "工号|姓名|质量60%|及时40%\nA1|方建平|80|90\nA2|俞佳宁|70|85\nA3|花小梅|90|90\nA4|平安|80|70";
    const result = readBook({
      "2024年7月": month,
      "2024年8月": month,
      季度汇总:
        "2024年三季度\n工号|姓名|7月|8月|季度平均\nA1|方建平|84|84|84\nA2|俞佳宁|76|76|81\nA3|花小梅|90|90|90\nA4|平安|76|76|76",
    });
    expect(of(result, "totals_not_followed")).toMatchObject([{ at: "季度汇总!E4", people: ["A2"] }]);
  });

  it("says so of one that is no known kind of rater, too, beside those that are", () => {
    const result = readBook({
      汇总: "姓名|自评|上级评价|服务对象评价|综合得分\n张三丰|90|85||86\n李莫愁|80|82||81.6",
    });
    expect(of(result, "rater_empty")).toMatchObject([{ at: "汇总!D1", rater: "服务对象评价" }]);
  });

  it("says that a row which reads as a note has numbers where scores stand", () => {
    const result = readBook({ 考核: "姓名|质量|态度\n张三丰|90|85\n备注：补评|80|82\n李莫愁|70|75" });
    expect(of(result, "row_skipped")).toMatchObject([{ at: "考核!A3", reason: "note", text: "备注:补评" }]);
  });

  it("says which scale was assumed, once for all indicators on it", () => {
    const result = readBook({ 考核: "姓名|质量|态度\n张三丰|4|5\n李莫愁|3|4" });
    expect(of(result, "scale_assumed")).toMatchObject([
      { at: "考核!B1", indicator: "质量、态度", min: 1, max: 5 },
    ]);
  });

  it("says that only the file or the only sheet names the period", () => {
    const sheet = "姓名|质量60%|态度40%\n张三丰|90|85\n李莫愁|80|82";
    const byFile = readWorkbooks([bookOf("2024年3月考核.xlsx", { 汇总: sheet })], defaultReadOptions);
    const bySheets = readBook({ 一季度: sheet, 二季度: sheet });
    expect(of(byFile, "period_assumed")).toMatchObject([
      { period: "2024-03", source: "workbookName", at: "汇总!A1" },
    ]);
    expect(of(bySheets, "period_assumed")).toEqual([]);
  });

  it("finds sums and averages that stop short, and widens them", () => {
    const result = readBook({
      考核: `
姓名|质量|效率|态度|总分
张三丰|90|85|88|=SUM(B2:C2)→175
李莫愁|80|82|79|=SUM(B3:C3)→162
周伯通|95|91|93|=SUM(B4:C4)→186
平均分|=AVERAGE(B2:B3)→85|=AVERAGE(C2:C4)→86|=AVERAGE(D2:D4)→86.7|`,
    });
    const found = of(result, "formula_range_short");
    expect(found).toMatchObject([
      { at: "考核!E2", missing: ["考核!D2"], people: ["张三丰", "李莫愁", "周伯通"] },
      { at: "考核!B5", missing: ["考核!B4"] },
    ]);
    const repairs = found.map(({ repairId }) => result.repairs.find(({ id }) => id === repairId)?.changes);
    expect(repairs[0]?.map(({ formula }) => formula)).toEqual(["=SUM(B2:D2)", "=SUM(B3:D3)", "=SUM(B4:D4)"]);
    expect(repairs[1]).toEqual([{ address: "考核!B5", value: null, formula: "=AVERAGE(B2:B4)" }]);
  });

  it("finds a number typed over the last formula of a column", () => {
    const result = readBook({
      考核: `
姓名|质量|效率|总分
张三丰|90|85|=SUM(B2:C2)→175
李莫愁|80|82|=SUM(B3:C3)→162
周伯通|95|91|=SUM(B4:C4)→186
小龙女|70|75|150`,
    });
    expect(of(result, "constant_over_formula")).toMatchObject([
      { at: "考核!D5", formula: "=SUM(B5:C5)", people: ["小龙女"] },
    ]);
  });
});

describe("a confirmed mapping", () => {
  const sheet = "姓名|质量|态度|备用\n张三丰|90|85|1\n李莫愁|80|82|2";
  const first = readBook({ "2024Q1": sheet });
  const mapping = {
    ...first.mapping,
    sheets: first.mapping.sheets.map((one) => ({
      ...one,
      columns: one.columns.map((column) =>
        column.header === "备用" ? { ...column, role: "ignore" } : column,
      ),
    })),
  };

  it("holds next quarter for a sheet of the same shape under another name", () => {
    const result = readBook({ "2024Q2": sheet }, { mapping });
    expect(Object.keys(valuesIn(result))).toEqual(["质量 rating 2024-Q2", "态度 rating 2024-Q2"]);
    expect(of(result, "mapping_unused")).toEqual([]);
  });

  it("says that a sheet for which it was confirmed is gone", () => {
    const result = readBook({ 其他: "姓名|沟通|执行\n张三丰|90|85\n李莫愁|80|82" }, { mapping });
    expect(of(result, "mapping_unused")).toMatchObject([{ sheet: "2024Q1" }]);
  });
});
