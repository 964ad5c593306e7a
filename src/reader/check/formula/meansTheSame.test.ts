import { doubtsIn, readBook } from "../../testing/readBook.ts";

const inconsistent = (sheets: Parameters<typeof readBook>[0]): string[] =>
  doubtsIn(readBook(sheets)).filter((doubt) => doubt.startsWith("formula_inconsistent"));

const list = (formulaOf: (row: number) => string): string =>
  `姓名|质量|效率|总分\n权重|60%|40%|\n${["潘文", "朱思", "秦清玉", "戚雨", "严桐晓", "马浩玉"]
    .map(
      (name, index) =>
        `${name}|8${String(index)}|7${String(index)}|${formulaOf(index + 3)}→${String(76 + index)}`,
    )
    .join("\n")}`;

const neighbour = (row: number): string => `=SUMPRODUCT(B${String(row)}:C${String(row)},$B$2:$C$2)`;

describe("meansTheSame", () => {
  it("raises no doubt about a formula that weighs like its neighbours and is written otherwise", () => {
    expect(inconsistent({ 评分: list((row) => (row === 5 ? "=B5*60%+C5*0.4" : neighbour(row))) })).toEqual(
      [],
    );
  });

  it("asks about one that weighs otherwise", () => {
    expect(inconsistent({ 评分: list((row) => (row === 5 ? "=B5*50%+C5*0.5" : neighbour(row))) })).toEqual([
      "formula_inconsistent 评分!D5",
    ]);
  });

  const form = (own: string): string => `
姓名：|陈秀立|部门：|采购部
指标名称|权重|上级评分|加权得分
响应速度|10|2|=C3*0.1→0.2
客户回访|10|4|=C4*0.1→0.4
服务质量|50|5|${own}
投诉处理|10|3|=C6*0.1→0.3
档案管理|10|4|=C7*0.1→0.4
现场管理|10|3|=C8*0.1→0.3`;

  it("takes the weight of a form's row, repeated in its formula, for what it is", () => {
    expect(inconsistent({ 考核: form("=C5*0.5→2.5") })).toEqual([]);
  });

  it("asks about a factor that is not the row's weight", () => {
    expect(inconsistent({ 考核: form("=C5*0.3→1.5") })).toEqual(["formula_inconsistent 考核!D5"]);
  });
});
