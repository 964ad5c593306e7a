import { defaultReadOptions } from "../readOptions.ts";
import { readWorkbooks } from "../readWorkbooks.ts";
import { bookOf, doubtsIn, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

const noScores = (result: ReturnType<typeof readBook>): string[] =>
  doubtsIn(result).filter((doubt) => doubt.startsWith("no_scores_found"));

describe("appraisals as unseen offices make them", () => {
  it("knows the departments and ids over people side by side, and what an area's subtotal is", () => {
    const read = readBook({
      下半年: {
        text: `总务处2024年下半年同仁考核表
单位|||庶务组|庶务组|采购组
员工代号|||G017|G022|G027
考核面向|考核项目|权重|廖语翰|刘廷惠|郭豪冠
工作绩效|任务完成|30%|90|80|70
|时效|20%|80|70|60
|小计|50%|=C5*D5+C6*D6→43|=C5*E5+C6*E6→38|=C5*F5+C6*F6→33
服务态度|沟通|30%|90|80|70
|配合|20%|80|70|90
|小计|50%|=C8*D8+C9*D9→43|=C8*E8+C9*E9→38|=C8*F8+C9*F9→39
总分||100%|=D7+D10→86|=E7+E10→76|=F7+F10→72`,
        merges: ["A1:F1", "A5:A7", "A8:A10"],
      },
    });
    expect(read.dataset.employees.ids).toEqual(["G017", "G022", "G027"]);
    expect(read.dataset.employees.departments).toEqual(["庶务组", "庶务组", "采购组"]);
    expect(doubtsIn(read)).toEqual([]);
  });

  it("reads mid-year and year-end side by side as halves, on one sheet and on two", () => {
    const columns = readBook({
      Ratings: {
        text: `Site engineers – ratings 2024
Emp no|Name|Safety||Programme|
||Mid-year|Year-end|Mid-year|Year-end
7011|Clara Voss|3|4|2|5
7017|Yuki Tanaka|4|4|3|2`,
        merges: ["A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:F2"],
      },
    });
    expect(Object.keys(valuesIn(columns))).toEqual([
      "Safety rating 2024-H1",
      "Safety rating 2024-H2",
      "Programme rating 2024-H1",
      "Programme rating 2024-H2",
    ]);
    const table = "2024年度绩效考核表\n姓名|业绩|能力\n何文丽|90|80\n秦朗|85|75";
    const sheets = readBook({ 年中: table, 年末: table.replace("90", "70") });
    expect(sheets.policy?.periods.periods.map(({ id }) => id)).toEqual(["2024-H1", "2024-H2"]);
    expect(readBook({ 年终: table }).policy?.periods.periods.map(({ id }) => id)).toEqual(["2024"]);
  });

  it("takes a period from its first and last day", () => {
    const of = (title: string): string[] | undefined =>
      readBook({
        评分: { text: `${title}||\n姓名|业绩|能力\n何文丽|90|80\n秦朗|85|75`, merges: ["A1:C1"] },
      }).policy?.periods.periods.map(({ id }) => id);
    expect(of("考核期间2025年1月1日至2025年6月30日")).toEqual(["2025-H1"]);
    expect(of("2 0 2 4 年 1 1 月 考 核")).toEqual(["2024-11"]);
  });

  it("reads a matrix per indicator, each named above it", () => {
    const matrix = (title: string): string =>
      `${title}|||\n评分人／被评人|何文丽|秦朗|施雨\n何文丽|—|8|9\n秦朗|7|—|8\n施雨|6|9|—`;
    const read = readBook({
      互评: {
        text: `${matrix("协作支持（权重60%）")}\n平均|=AVERAGE(B3:B5)→6.5|8.5|8.5\n|||\n${matrix("责任担当（权重40%）")}`,
        merges: ["A1:D1", "A8:D8"],
      },
    });
    expect(weightsIn(read)).toEqual({ 协作支持: 0.6, 责任担当: 0.4 });
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("value_conflict"))).toEqual([]);
  });

  it("takes a line of weights in the column of ids for nobody, and its weights for those of all areas", () => {
    const read = readBook({
      评分: {
        text: `工号|姓名|工作能力||内部管理|
||沟通|专业|安全|制度
001|何文丽|90|80|70|60
002|秦朗|85|75|65|95
权重：沟通45%，专业15%，安全25%，制度15%`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
      },
    });
    expect(read.dataset.employees.names).toEqual(["何文丽", "秦朗"]);
    expect(weightsIn(read)).toMatchObject({ "工作能力/沟通": 0.45, "内部管理/制度": 0.15 });
  });

  it("takes crosses under “N/A” for what does not apply, and names no indicator by them", () => {
    const read = readBook({
      Feedback: `Intern:|Priya Sandoval
Statement|Disagree|Neutral|Agree|Strongly agree|N/A
Understands instructions quickly and well|||x||
Delivers the work that was agreed on time||||x|
Works well with the clients of the team|||||x`,
    });
    expect(read.report.indicators.map(({ name }) => name)).toEqual([
      "Understands instructions quickly and well",
      "Delivers the work that was agreed on time",
      "Works well with the clients of the team",
    ]);
  });

  it("keeps bounds of grades beside the people out of their scores", () => {
    const read = readBook({
      评分: `姓名|质量|速度|总分||下限|等级
何文丽|90|80|=AVERAGE(B2:C2)→85||0|D
秦朗|85|75|=AVERAGE(B3:C3)→80||70|C
施雨|70|60|=AVERAGE(B4:C4)→65||80|B
郑安|75|65|=AVERAGE(B5:C5)→70||90|A
吕敏|95|85|=AVERAGE(B6:C6)→90||
尤佳|80|70|=AVERAGE(B7:C7)→75||`,
    });
    expect(Object.keys(valuesIn(read))).toEqual(["质量 rating", "速度 rating"]);
  });

  it("does not doubt a row of weights below the people that counts", () => {
    const read = readBook({
      评分: `姓名|质量|速度\n何文丽|90|80\n秦朗|85|75\n施雨|70|60\n权重|0.6|0.4`,
    });
    expect(weightsIn(read)).toEqual({ 质量: 0.6, 速度: 0.4 });
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("row_skipped"))).toEqual([]);
  });
});

describe("what stands beside scores", () => {
  const scores = "姓名|质量|速度|总分\n何文丽|90|80|=B2*0.6+C2*0.4→86\n秦朗|85|75|=B3*0.6+C3*0.4→81";

  it("is no news where it repeats weights, sums up the same people or only explains", () => {
    const read = readBook({
      填表说明: "本表由各部门负责人填写\n请于每月五日前交人力资源部",
      评分: scores,
      权重: "指标|权重\n质量|0.6\n速度|0.4",
      汇总: "姓名|总分|等级\n何文丽|=评分!D2→86|B\n秦朗|=评分!D3→81|B",
    });
    expect(Object.keys(valuesIn(read))).toEqual(["质量 rating", "速度 rating"]);
    expect(noScores(read)).toEqual([]);
  });

  it("is told where it gives results of people whose scores stand nowhere", () => {
    const read = readBook({ 评分: scores, 汇总: "姓名|总分|等级\n施雨|88|B\n郑安|92|A" });
    expect(noScores(read)).toHaveLength(1);
  });
});

describe("bare numbers of games and budgets", () => {
  it.each([
    ["a round of golf", "Company Golf Day – Round 1 Scorecard||||\nPlayer|Hcp|1|2|3\nPar||4|3|5"],
    ["a badminton league", "职工羽毛球联赛 第三轮||||"],
  ])("refuses %s", (_, head) => {
    const read = readBook({
      "Round 1": {
        text: `${head}\nClara Voss|14|4|5|3\nYuki Tanaka|9|3|3|6\nTom Adeyemi|21|6|4|5\nNina Rossi|12|5|4|4`,
        merges: ["A1:E1"],
      },
    });
    expect(read.policy).toBeNull();
    expect(read.report.sheets[0]?.reason).toBe("sports");
  });

  it("refuses budgets with their owners, targets and actuals though there be", () => {
    const book = bookOf("FY25 budget.xlsx", {
      Budget: `FY25 budget vs actual
Cost centre|Owner|Category|Budget|Actual|Variance|% used
CC400|Clara Voss|Travel|88013|18029|-4989|109%
CC401|Yuki Tanaka|Training|30000|28000|-2000|93%
CC402|Tom Adeyemi|Software|79307|55256|1000|94%`,
    });
    expect(readWorkbooks([book], defaultReadOptions).report.sheets[0]?.reason).toBe("finance");
  });
});
