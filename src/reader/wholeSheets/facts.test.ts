import { FactId } from "../../core/index.ts";
import { doubtsIn, factsIn, readBook, valuesIn } from "../testing/readBook.ts";

describe("facts beside scores", () => {
  const header =
    "工号|姓名|现职级|拟晋升职级|司龄（年）|任职年限|学历|技能证书|完成工单数|获奖次数|业务考试成绩|是否有团队管理经验|主管提名|最近处分日期|无违纪记录|发展潜力|上次评审日期|工作成绩(60%)|协作能力(40%)|综合得分";
  const rows = [
    "'K1|周敏|初级客服|中级客服|2.5|1年3个月|本科|客服证书、投诉处理证|1560|2|88|否|是||是|85|2022-01-31|88|90|88.8",
    "'K2|吴磊|中级客服|高级客服|4|2|大专||2310|5|92|是|否|2024-03-05|否|90|2020-05-01|95|91|93.4",
  ];

  it("serve promotion: time, certificates, counts, examinations, yes and no, dates; only weighted columns are scores", () => {
    const result = readBook({ 晋升: [header, ...rows].join("\n") });
    expect(factsIn(result)).toEqual({
      [FactId.tenureMonths]: [30, 48],
      [FactId.timeInLevelMonths]: [15, 24],
      [FactId.education]: ["本科", "大专"],
      [FactId.certificates]: [["客服证书", "投诉处理证"], null],
      完成工单数: [1560, 2310],
      获奖次数: [2, 5],
      业务考试成绩: [88, 92],
      是否有团队管理经验: [false, true],
      主管提名: [true, false],
      [FactId.lastPenaltyDate]: [null, 19_787],
      [FactId.cleanRecord]: [true, false],
      [FactId.potential]: [85, 90],
      上次评审日期: [19_023, 18_383],
    });
    expect(valuesIn(result)).toEqual({ "工作成绩 rating": [88, 95], "协作能力 rating": [90, 91] });
    expect(result.dataset.employees.levels).toEqual(["初级客服", "中级客服"]);
    expect(doubtsIn(result)).toEqual([]);
  });

  it("keep numbers of an unknown heading, and say that they do not count", () => {
    const result = readBook({
      考核: "姓名|年度业绩额|质量(60%)|态度(40%)\n张三丰|880|80|90\n李莫愁|910|85|95",
    });
    expect(factsIn(result)).toEqual({ 年度业绩额: [880, 910] });
    expect(result.issues.filter(({ code }) => code === "column_left_out")).toMatchObject([
      { at: "考核!B1", header: "年度业绩额", reason: "outsideWeights" },
    ]);
  });

  it("understand English headings", () => {
    const result = readBook({
      Review:
        "Employee ID|Name|Years in Current Role|Tickets Closed|Exam Score|Nominated (Y/N)|Quality (60%)|Teamwork (40%)\nE1|Anna Miller|2.5|1200|85|Y|4|5\nE2|Bob Stone|3|980|78|N|3|4",
    });
    expect(factsIn(result)).toEqual({
      [FactId.timeInLevelMonths]: [30, 36],
      "Tickets Closed": [1200, 980],
      "Exam Score": [85, 78],
      "Nominated (Y/N)": [true, false],
    });
  });
});

describe("results of earlier periods", () => {
  it('become history in order of time: columns of periods, and "last year" seen from the sheet\'s own', () => {
    const result = readBook({
      考核: "2024年第三季度绩效考核\n姓名|去年等级|2024Q2等级|2024Q1等级|业绩50%|能力50%\n张三丰|B|A|B|88|90\n李莫愁|A|休假|S|95|91",
    });
    expect(
      result.dataset.history.map(({ row, periodId, grade, state }) => [row, periodId, grade, state]),
    ).toEqual([
      [0, "2023", "B", "appraised"],
      [1, "2023", "A", "appraised"],
      [0, "2024-Q1", "B", "appraised"],
      [1, "2024-Q1", "S", "appraised"],
      [0, "2024-Q2", "A", "appraised"],
      [1, "2024-Q2", null, "onLeave"],
    ]);
    expect(result.dataset.typedResults).toEqual([]);
  });

  it("come from a sheet of their own, and are no indicator", () => {
    const result = readBook({
      本季度: "工号|姓名|业绩50%|能力50%\n1001|张三丰|80|85\n1002|李寻欢|90|92",
      历史绩效: "工号|姓名|2023Q4|2024Q1\n1001|张三丰|B|A\n1002|李寻欢|A|A",
    });
    expect(result.report.indicators.map(({ name }) => name)).toEqual(["业绩", "能力"]);
    expect(result.dataset.history.map(({ row, periodId, grade }) => [row, periodId, grade])).toEqual([
      [0, "2023-Q4", "B"],
      [1, "2023-Q4", "A"],
      [0, "2024-Q1", "A"],
      [1, "2024-Q1", "A"],
    ]);
  });
});
