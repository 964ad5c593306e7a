import { defaultReadOptions } from "../readOptions.ts";
import { readWorkbooks } from "../readWorkbooks.ts";
import { bookOf, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

describe("layouts as unseen offices make them", () => {
  it("weighs areas and indicators of a form by a column each, and takes the superior's numbers for scores", () => {
    const read = readBook({
      评估: {
        text: `经理级年度绩效评估表
姓名：尤志远　工号：JL007　考核年度：2024
考核维度|维度权重|考核指标|指标权重|自评|直接上级|得分
经营业绩|0.6|营业收入|0.5|96|74
||利润率|0.5|76|79
团队管理|0.4|人员培养|0.6|72|70
||离职率|0.4|87|78
总分`,
        merges: ["A4:A5", "B4:B5", "A6:A7", "B6:B7"],
      },
    });
    expect(weightsIn(read)).toEqual({
      经营业绩: 0.6,
      "经营业绩/营业收入": 0.5,
      "经营业绩/利润率": 0.5,
      团队管理: 0.4,
      "团队管理/人员培养": 0.6,
      "团队管理/离职率": 0.4,
    });
    expect(Object.entries(valuesIn(read)).map(([key, [value]]) => [key.split(" ")[1], value])).toEqual([
      ["self", 96],
      ["superior", 74],
      ["self", 76],
      ["superior", 79],
      ["self", 72],
      ["superior", 70],
      ["self", 87],
      ["superior", 78],
    ]);
  });

  it("takes weights of areas that are written on every line for those of the areas", () => {
    const read = readBook({
      评估: `姓名：尤志远　工号：JL007
维度|维度权重|考核指标|指标权重|得分
业绩|60%|收入|70%|90
业绩|60%|利润|30%|80
团队|40%|培养|50%|85
团队|40%|离职率|50%|75`,
    });
    expect(weightsIn(read)).toMatchObject({ 业绩: 0.6, "业绩/收入": 0.7, 团队: 0.4, "团队/培养": 0.5 });
  });

  it("reads people side by side with a column per rater below each name", () => {
    const read = readBook({
      表: {
        text: `考核指标|权重|何文丽||魏姝美|
||自评|上级|自评|上级
技术方案|60%|72|73|86|77
项目进度|40%|91|84|88|89`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
      },
    });
    expect(read.dataset.employees.names).toEqual(["何文丽", "魏姝美"]);
    expect(valuesIn(read)).toEqual({
      "技术方案 self": [72, 86],
      "技术方案 superior": [73, 77],
      "项目进度 self": [91, 88],
      "项目进度 superior": [84, 89],
    });
  });

  it("reads targets and actuals below each name side by side", () => {
    const read = readBook({
      表: {
        text: `考核指标|权重|何文丽||魏姝美|
||目标|实际|目标|实际
销售额|60%|720|730|860|770
回款|40%|91|84|88|89`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
      },
    });
    expect(valuesIn(read)).toMatchObject({ "销售额 target": [720, 860], "销售额 actual": [730, 770] });
  });

  it("takes names behind one word for raters for who rated, and the mean of the rest for a total", () => {
    const read = readBook({
      述职: `序号|述职人|评委⏎龚委员|评委⏎裴委员|评委⏎史委员|去掉最高最低平均分
1|谢雨立|90|80.5|91|90
2|范若栋|83|80|87|83
3|魏美玉|82|83|88|83`,
    });
    expect(read.report.indicators.filter(({ kind }) => kind === "indicator")).toHaveLength(1);
    expect(read.report.raters).toMatchObject([{ group: "expert", names: ["龚委员", "裴委员", "史委员"] }]);
    expect(read.dataset.typedResults.map(({ kind }) => kind)).toEqual(["total"]);
  });

  it("keeps headings that only begin with a word for raters as indicators", () => {
    const read = readBook({
      考核: `姓名|专家⏎意见采纳率|专家⏎满意度|流程合规
张三丰|90|85|88
李莫愁|80|82|90`,
    });
    expect(read.report.raters).toEqual([]);
    expect(read.report.indicators.map(({ name }) => name)).toHaveLength(3);
  });

  it("finds the people of an export under a heading it does not know, and ratings typed as number and word", () => {
    const read = readBook({
      Report: `Employee ID|Incumbent Worker|Org|Goals Rating (60%)|Competencies Rating (40%)|Form Status
'100231|Dubois, Kwame|Customer Care|3 - Meets|2 - Needs Improvement|Completed
'100240|Yilmaz, Rosa|Customer Care|2 - Needs Improvement|5 - Outstanding|Completed
'100249|Castellano, Wendy|Field Sales|4 - Exceeds|3 - Meets|In Progress`,
    });
    expect(read.dataset.employees.ids).toEqual(["100231", "100240", "100249"]);
    expect(read.dataset.employees.names).toEqual(["Dubois, Kwame", "Yilmaz, Rosa", "Castellano, Wendy"]);
    expect(Object.values(valuesIn(read))).toEqual([
      [3, 2, 4],
      [2, 5, 3],
    ]);
    expect(read.issues.filter(({ code }) => code === "word_with_number")).toHaveLength(6);
  });

  it("takes where a review stands for no score", () => {
    const read = readBook({
      绩效结果: `员工姓名|业绩得分|价值观得分|绩效状态
赵明静|3|4|已完成
尤文思|4|2|未完成`,
    });
    expect(read.report.tables[0]?.columns.at(-1)?.role).not.toBe("rating");
    expect(read.report.indicators).toHaveLength(2);
  });

  it("reads a list wrapped into blocks side by side as one list", () => {
    const read = readBook({
      得分: `2025年6月绩效得分一览
序号|姓名|得分|序号|姓名|得分
1|王杰兰|76|4|葛桐浩|97
2|郑芬航|78|5|曹兰珍|70
3|马瑶子|89|6|戚雨立|93`,
    });
    expect(read.dataset.employees.names).toEqual([
      "王杰兰",
      "郑芬航",
      "马瑶子",
      "葛桐浩",
      "曹兰珍",
      "戚雨立",
    ]);
  });

  it("reads a sheet per person whose rows are raters", () => {
    const rows = (name: string, first: number): string => `被评价人：${name}
评价人|关系|专业|协作
袁主任|上级|${String(first)}|90
史丽|同级|78|84
费强|同级|97|72
平均||80|80`;
    const read = readBook({ 袁玉秀: rows("袁玉秀", 72), 柏子: rows("柏子", 91) });
    expect(read.dataset.employees.names).toEqual(["袁玉秀", "柏子"]);
    expect(read.report.raters.map(({ group, names }) => [group, names])).toEqual([
      ["superior", ["袁主任"]],
      ["peer", ["史丽", "费强"]],
    ]);
    expect(valuesIn(read)).toMatchObject({ "专业 superior": [72, 91] });
  });

  it("takes a department written as a sign of repetition from above, never as a name", () => {
    const read = readBook({
      车间考核:
        "班组|姓名|安全|产量|卫生\n甲班|奚丽婉|77|98|99\n同上|俞若芬|92|98|81\n〃|鲁珍子|82|71|96\n乙班|范梅|77|87|75",
    });
    expect(read.dataset.employees.departments).toEqual(["甲班", "甲班", "甲班", "乙班"]);
  });

  it("reads a row of full marks and a row of units below merged headings", () => {
    const read = readBook({
      绩效评分: {
        text: `序号|姓名|定量指标||定性指标|
||销售收入|回款|协作|创新
满分||40|30|15|15
单位||分|分|分|分
1|郑清静|28|19|9|10
2|昌建行|36|29|9|13`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
      },
    });
    expect(read.dataset.employees.names).toEqual(["郑清静", "昌建行"]);
    expect(weightsIn(read)).toMatchObject({ 销售收入: 0.4, 创新: 0.15 });
  });

  it("reads weights written as factors, and leaves derived columns out", () => {
    const read = readBook({
      考核: {
        text: `姓名|任务完成×0.4||质量×0.6||合计
|得分|加权|得分|加权|
苗思涵|96|38.4|83|49.8|88.2
蒋志杰|63|25.2|64|38.4|63.6
褚哲|64|25.6|96|57.6|83.2`,
        merges: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
      },
    });
    expect(weightsIn(read)).toEqual({ 任务完成: 0.4, 质量: 0.6 });
    expect(read.dataset.measures).toHaveLength(2);
  });

  it("keeps a lone heading of targets among named indicators as an indicator", () => {
    const read = readBook({
      考核: {
        text: "姓名|计划完成|成本节约|安全\n柳驰行|67|77|70\n钱轩子|78|99|84",
        notes: { B1: "权重：50%" },
      },
    });
    expect(read.report.indicators.map(({ name }) => name)).toEqual(["计划完成", "成本节约", "安全"]);
  });

  it("takes what departments say below a form for no indicators, and several offices' points for those of raters", () => {
    const read = readBook({
      表: `住院医师季度评价表   姓名：苗少杰   科室：心内科   2025年第1季度
评价项目|权重|护士长评分|科主任评分|医务科评分
医疗质量|60|82|95|82
劳动纪律|40|90|84|84
部门意见|同意转正`,
    });
    expect(read.dataset.employees.names).toEqual(["苗少杰"]);
    expect(read.report.indicators.map(({ name }) => name)).toEqual(["医疗质量", "劳动纪律"]);
    expect(read.dataset.measures.map(({ values, periodId }) => [values[0], periodId])).toEqual([
      [82, "2025-Q1"],
      [95, "2025-Q1"],
      [82, "2025-Q1"],
      [90, "2025-Q1"],
      [84, "2025-Q1"],
      [84, "2025-Q1"],
    ]);
  });

  it.each([
    ["姓名|1日|2日|3日|4日|5日|6日\n何俊然|A|B|C|A|B|A\n昌杰|A|A|B|C|B|B", "attendance"],
    [
      "姓名|缴费基数|养老(8%)|医疗(2%)|失业(0.5%)|合计\n范秀|5000|400|100|25|525\n谢涵|5000|400|100|25|525",
      "payroll",
    ],
    [
      "一季度部门费用预算执行情况\n部门|负责人|预算(万元)|实际(万元)|执行率|差异\n财务部|谢梅玲|87|61|107%|-4\n研发部|喻梅景|89|78|71%|3",
      "finance",
    ],
    [
      "任务编号|任务名称|负责人|开始日期|结束日期|计划工时|完成百分比\nT0|需求调研|鲁瑶懿|2025-03-01|2025-04-01|68|90%\nT1|联调|柏芬|2025-03-01|2025-04-01|28|30%",
      "schedule",
    ],
  ])("finds no scores in %j", (text, reason) => {
    const { report } = readWorkbooks([bookOf("Book1.xlsx", { Sheet1: text })], defaultReadOptions);
    expect(report.sheets[0]).toMatchObject({ hasScores: false, reason });
  });
});
