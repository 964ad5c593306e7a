import { doubtsIn, readBook } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

const sheet = (names: string, first: number): string =>
  `姓名|${names}|平均分\n方砚秋|${String(first)}|80|=AVERAGE(B2:C2)→${String((first + 80) / 2)}\n蔺子昂|90|70|=AVERAGE(B3:C3)→80`;

describe("weighedSheets", () => {
  it("weighs what each sheet scores as the summary weighs the sheet that it fetches", () => {
    const result = readBook({
      学生评教: sheet("教学态度|教学方法", 90),
      领导评价: sheet("工作业绩|教学纪律", 70),
      汇总: "姓名|学生评教（60%）|领导评价（40%）|综合得分\n方砚秋|=学生评教!D2→85|=领导评价!D2→75|=B2*0.6+C2*0.4→81\n蔺子昂|=学生评教!D3→80|=领导评价!D3→80|=B3*0.6+C3*0.4→80",
    });
    const global = Object.fromEntries(
      result.report.indicators.map(({ name, globalWeight }) => [name, globalWeight]),
    );
    expect(global).toMatchObject({ 教学态度: 0.3, 教学方法: 0.3, 工作业绩: 0.2, 教学纪律: 0.2 });
    expect(scoresIn(result)).toEqual([81, 80]);
    expect(doubtsIn(result).filter((doubt) => /total|weight/u.test(doubt))).toEqual([]);
  });

  it("leaves sheets of raters alone that score the same", () => {
    const result = readBook({
      自评: sheet("质量|纪律", 90),
      上级评: sheet("质量|纪律", 70),
      汇总: "姓名|自评（40%）|上级评（60%）|综合得分\n方砚秋|=自评!D2→85|=上级评!D2→75|=B2*0.4+C2*0.6→79\n蔺子昂|=自评!D3→80|=上级评!D3→80|=B3*0.4+C3*0.6→80",
    });
    expect(result.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0.4],
      ["superior", 0.6],
    ]);
    expect(result.report.indicators.map(({ path }) => path.length)).toEqual([1, 1]);
  });
});
