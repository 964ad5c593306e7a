import { doubtsIn, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

describe("forms", () => {
  it("takes keys and values in cells of their own for what they are, down to the header", () => {
    const result = readBook({
      Sheet1: {
        text: `
员工月度绩效考核表||||||||
姓名|陈思远||部门|技术部||岗位|后端工程师|
工号|T-0231||考核周期|2024年5月||直属上级|刘洋|
序号|考核维度|KPI指标|指标定义|目标值|权重|实际完成|自评分|上级评分
1|工作业绩(70%)|按时交付率|按时交付数/总数|≥95%|40%|92%|90|88
2||线上故障数|P2及以上|≤1次|30%|0|100|95
3|工作态度(30%)|责任心|上级评价|-|30%|-|90|92
合计|||||100%||94|91.2
评级说明：S(95分以上) A(90-95) B(80-90) C(60-80) D(60以下)
员工签字：||上级签字：|||日期：2024年6月5日`,
        merges: ["A1:I1", "B5:B6"],
      },
    });
    expect(result.dataset.employees).toMatchObject({
      ids: ["T-0231"],
      names: ["陈思远"],
      departments: ["技术部"],
      roles: ["后端工程师"],
    });
    expect(result.report.tables[0]).toMatchObject({ layout: "formPerEmployee", headerRows: [4] });
    expect(weightsIn(result)).toEqual({
      工作业绩: 0.7,
      "工作业绩/按时交付率": 0.4,
      "工作业绩/线上故障数": 0.3,
      工作态度: 0.3,
      "工作态度/责任心": 0.3,
    });
    expect(valuesIn(result)).toMatchObject({
      "按时交付率 self 2024-05": [90],
      "按时交付率 superior 2024-05": [88],
      "线上故障数 actual 2024-05": [0],
    });
    expect(result.policy?.grades.scales[0]?.bands.map(({ grade, min }) => [grade, min])).toEqual([
      ["S", 95],
      ["A", 90],
      ["B", 80],
      ["C", 60],
      ["D", null],
    ]);
  });

  it("reads two tables about one person, each with the weight of its section", () => {
    const result = readBook({
      绩效合约: `
绩效合约（2024年第二季度）
员工姓名：|林晓东|员工编号：|'00876|部门：|销售一部
第一部分：关键业绩指标（权重70%）
指标名称|单位|权重|目标|实际|完成率|得分
销售收入|万元|40%|500|520|104%|104
回款额|万元|60%|450|400|88.9%|88.9
小计||100%||||95
第二部分：行为态度（权重30%）
考核要素|权重|评分标准|自评|上级评分
客户导向|50%|主动了解客户需求|90|85
团队合作|50%|积极配合|88|90
小计|100%|||87.5
最终得分=业绩得分×70%+行为得分×30%||||90.9`,
    });
    expect(result.dataset.employees.ids).toEqual(["00876"]);
    expect(result.report.tables.map(({ range }) => range)).toEqual(["A4:G7", "A9:E13"]);
    expect(weightsIn(result)).toEqual({
      关键业绩指标: 0.7,
      "关键业绩指标/销售收入": 0.4,
      "关键业绩指标/回款额": 0.6,
      行为态度: 0.3,
      "行为态度/客户导向": 0.5,
      "行为态度/团队合作": 0.5,
    });
    expect(result.report.indicators.map(({ globalWeight }) => globalWeight)).toEqual([
      null,
      0.28,
      0.42,
      null,
      0.15,
      0.15,
    ]);
    expect(valuesIn(result)["客户导向 superior 2024-Q2"]).toEqual([85]);
    expect(doubtsIn(result)).not.toContain("weight_sum_off 绩效合约!C5");
  });

  it("takes rows that only head the rows below them for areas", () => {
    const result = readBook({
      责任书: {
        text: `
2024年度部门经理目标责任考核表
责任人：贾思勰||部门：农业事业部||考核时间：2024-12-31
一、关键业绩指标（60%）
指标|目标值|完成值|权重|得分
营业收入|1200|1300|30%|100
利润率|≥15%|14%|30%|90
二、重点工作（30%）
体系建设|完成|完成|20%|95
人才培养|3人|2人|10%|80
三、综合评价（10%）
廉洁自律|||10%|100
最终得分||||93.5`,
        merges: ["A3:E3", "A7:E7", "A10:E10"],
      },
    });
    expect(weightsIn(result)).toEqual({
      关键业绩指标: 0.6,
      "关键业绩指标/营业收入": 0.3,
      "关键业绩指标/利润率": 0.3,
      重点工作: 0.3,
      "重点工作/体系建设": 0.2,
      "重点工作/人才培养": 0.1,
      综合评价: 0.1,
      "综合评价/廉洁自律": 0.1,
    });
    expect(result.report.indicators.find(({ name }) => name === "重点工作")?.weightAt).toBe("责任书!A7");
    expect(result.dataset.typedResults.map(({ values }) => values)).toEqual([[93.5]]);
  });

  it("reads forms below each other, each for its own person", () => {
    const result = readBook({
      "5月": `
姓名：王大锤 部门：装配一班 月份：2024年5月
考核项目|分值|得分
产量|60|58
质量|40|38
合计|100|96
姓名：李二牛 部门：装配二班 月份：2024年5月
考核项目|分值|得分
产量|60|53
质量|40|39
合计|100|92`,
    });
    expect(result.dataset.employees).toMatchObject({
      names: ["王大锤", "李二牛"],
      departments: ["装配一班", "装配二班"],
    });
    expect(valuesIn(result)).toEqual({ "产量 rating 2024-05": [58, 53], "质量 rating 2024-05": [38, 39] });
  });

  it("reads months in columns as actuals where a target stands beside them, as scores above a total", () => {
    const rows = "准确率|50%|98|97|99\n合规|50%|100|100|90";
    const measured = readBook({ 李梅: `李梅 2024年上半年KPI\n指标|权重|目标|1月|2月\n${rows}` });
    const scored = readBook({ 李梅: `李梅 2024年上半年KPI\n指标|权重|目标|1月|2月\n${rows}\n得分||||95` });
    expect(valuesIn(measured)).toMatchObject({ "准确率 actual 2024-01": [97], "合规 actual 2024-02": [90] });
    expect(valuesIn(scored)).toMatchObject({ "准确率 rating 2024-01": [97], "合规 rating 2024-02": [90] });
  });

  it("keeps the self-assessment and the superior's table side by side apart, with the rater above each", () => {
    const result = readBook({
      考核: `
员工自评||||上级评价||
姓名：薛宝钗||||评价人：王熙凤||
项目|权重|自评分||项目|权重|评分
业绩|60%|90||业绩|60%|85
能力|40%|88||能力|40%|86`,
    });
    expect(valuesIn(result)).toEqual({
      "业绩 self": [90],
      "能力 self": [88],
      "业绩 superior": [85],
      "能力 superior": [86],
    });
    expect(result.report.raters.map(({ group, names }) => [group, names])).toEqual([
      ["self", []],
      ["superior", ["王熙凤"]],
    ]);
  });

  it("takes the chosen points, not the list of points that each level is worth", () => {
    const result = readBook({
      考核表: {
        text: `
行政人员考核评分表
姓名：苏文婷　部门：行政部　考核日期：2024年6月
评价因素|评价要点|评价尺度|||得分
||优|良|中|
勤务态度|A.遵守制度|14|12|10|12
|B.积极主动|14|12|10|10
合计|||||22`,
        merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4", "A5:A6"],
      },
    });
    expect(valuesIn(result)).toEqual({
      "A.遵守制度 rating 2024-06": [12],
      "B.积极主动 rating 2024-06": [10],
    });
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("several_marks"))).toEqual([]);
  });

  it("keeps names in Traditional characters while it understands the headings", () => {
    const result = readBook({
      績效考核表: `
員工績(jī)效考核表
姓名：|黃雅婷|部門：|業務部|職稱：|業務專員|考核期間：|113年第1季
評核項目|權重|評核標準|自評|主管評分|備註
業績達成率|60%|達成率×100|85|88|
團隊合作|40%|主管評估|92|90|
總分|100%||87.8|88.8|`,
    });
    expect(result.dataset.employees).toMatchObject({
      names: ["黃雅婷"],
      departments: ["業務部"],
      roles: ["業務專員"],
    });
    expect(weightsIn(result)).toEqual({ 業績達成率: 0.6, 團隊合作: 0.4 });
    expect(valuesIn(result)["业绩达成率 superior 2024-Q1"]).toEqual([88]);
  });
});
