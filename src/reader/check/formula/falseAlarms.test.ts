import { readBook, type SheetText } from "../../testing/readBook.ts";

const doubted = (sheet: string | SheetText): readonly string[] =>
  readBook({ 考核: sheet }).issues.flatMap((issue) =>
    ["constant_over_formula", "formula_inconsistent", "formula_range_short"].includes(issue.code)
      ? [`${issue.code} ${issue.at ?? ""}`]
      : [],
  );

describe("formulas that are right as they stand", () => {
  it("a variance in every third row: targets and actuals between are no constants over it", () => {
    const text = `
姓名|指标|项目|1月|2月
张三丰|销量|目标|50|60
||实际|48|66
||差异|=D3-D2→-2|=E3-E2→6
|回款|目标|40|40
||实际|41|38
||差异|=D6-D5→1|=E6-E5→-2
|毛利|目标|20|22
||实际|19|25
||差异|=D9-D8→-1|=E9-E8→3`;
    expect(doubted(text)).toEqual([]);
  });

  it("a subtotal of one area, beside an indicator of another", () => {
    const text = `
工号|姓名|师德师风|教学常规|教学常规|教学常规|小计|总分
|||备课|作业|辅导||
T01|张三丰|9|28|27|29|=SUM(D3:F3)→84|=C3+G3→93
T02|李莫愁|8|25|26|27|=SUM(D4:F4)→78|=C4+G4→86
T03|周伯通|10|29|30|28|=SUM(D5:F5)→87|=C5+G5→97`;
    expect(doubted({ text, merges: ["D1:F1"] })).toEqual([]);
  });

  it("averages of departments below each other", () => {
    const text = `
姓名|部门|质量|效率
张三丰|销售|80|70
李莫愁|销售|90|80
周伯通|技术|70|75
小龙女|技术|60|85
销售平均||=AVERAGE(C2:C3)→85|=AVERAGE(D2:D3)→75
技术平均||=AVERAGE(C4:C5)→65|=AVERAGE(D4:D5)→80`;
    expect(doubted(text)).toEqual([]);
  });

  it.each(["=SUM(E3:E4)", "=SUBTOTAL(9,E3:E4)"])("a subtotal between rows of a formula: %s", (subtotal) => {
    const text = `
姓名|何曦星||||
指标|权重|自评|上级|得分
出勤|20%|90|80|=(C3*0.3+D3*0.7)*B3→16.6
质量|30%|80|85|=(C4*0.3+D4*0.7)*B4→25.05
小计||||${subtotal}→41.65
态度|20%|70|90|=(C6*0.3+D6*0.7)*B6→16.8
协作|30%|95|85|=(C7*0.3+D7*0.7)*B7→26.4`;
    expect(doubted(text)).toEqual([]);
  });
});

it("still tells a number typed over one of many formulas, and a sum that stops short", () => {
  const text = `
姓名|质量|效率|态度|总分
张三丰|30|25|28|=SUM(B2:C2)→55
李莫愁|20|22|25|=SUM(B3:C3)→42
周伯通|25|21|23|46
小龙女|29|25|21|=SUM(B5:C5)→54
杨过|22|28|23|=SUM(B6:C6)→50`;
  expect(doubted(text)).toEqual(["constant_over_formula 考核!E4", "formula_range_short 考核!E2"]);
});
