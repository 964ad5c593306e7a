import { bookOf, doubtsIn, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";
import { defaultReadOptions } from "../readOptions.ts";
import { readWorkbooks } from "../readWorkbooks.ts";

describe("several tables and sheets that are told apart by their titles", () => {
  it("takes the period of each table from the title above it, though the title ends in a word of results", () => {
    const read = readBook({
      "2024年": `2024年第一季度考核得分
工号|姓名|经营(60%)|管理(40%)
SX01|云杰景|72|96
SX02|马雪清|83|71
2024年第二季度考核得分
工号|姓名|经营(60%)|管理(40%)
SX01|云杰景|91|82
SX02|马雪清|92|93`,
    });
    expect(valuesIn(read)).toEqual({
      "经营 rating 2024-Q1": [72, 83],
      "管理 rating 2024-Q1": [96, 71],
      "经营 rating 2024-Q2": [91, 92],
      "管理 rating 2024-Q2": [82, 93],
    });
  });

  it("reads forms below each other, each of the person named above it", () => {
    const read = readBook({
      表: `被考核人：昌姝佩    考核月份：2025年5月
考核项目|标准分|扣分|得分
设备完好|60|2|58
生产任务|40|5|35
小计|100||
被考核人：严梅若    考核月份：2025年5月
考核项目|标准分|扣分|得分
设备完好|60|0|60
生产任务|40|3|37
小计|100||`,
    });
    expect(read.dataset.employees.names).toEqual(["昌姝佩", "严梅若"]);
    expect(valuesIn(read)).toEqual({
      "设备完好 rating 2025-05": [58, 60],
      "生产任务 rating 2025-05": [35, 37],
    });
  });

  it("calls sheets of months by their names, which end in a word of results", () => {
    const read = readBook({
      接诊量得分: `姓名|1月|2月
李俊梅|74|99
严建宇|91|77`,
      病历得分: `姓名|1月|2月
李俊梅|95|79
严建宇|99|77`,
    });
    expect(valuesIn(read)).toEqual({
      "接诊量得分 rating M01": [74, 91],
      "接诊量得分 rating M02": [99, 77],
      "病历得分 rating M01": [95, 99],
      "病历得分 rating M02": [79, 77],
    });
  });

  it("takes the title's period where the file's name says another", () => {
    const read = readWorkbooks(
      [bookOf("2024年4月考核.xlsx", { 表: "2024年3月绩效考核表\n姓名|业绩|态度\n张敏|80|85\n李强|70|75" })],
      defaultReadOptions,
    );
    expect(Object.keys(valuesIn(read))).toEqual(["业绩 rating 2024-03", "态度 rating 2024-03"]);
  });

  it("does not count a summary again that only fetches the totals, and keeps how it weighs the raters", () => {
    const table = (first: string, second: string): string => `工号|姓名|服务⏎40%|专业⏎60%|加权分
K1|姜明子|${first}|=C2*0.4+D2*0.6→80
K2|范清玉|${second}|=C3*0.4+D3*0.6→90`;
    const read = readBook({
      自评: table("78|79", "87|92"),
      直接上级: table("99|91", "94|87"),
      汇总: `工号|姓名|自评|直接上级|综合得分
K1|姜明子|=自评!E2→80|=直接上级!E2→80|=C2*0.3+D2*0.7→80
K2|范清玉|=自评!E3→90|=直接上级!E3→90|=C3*0.3+D3*0.7→90`,
    });
    expect(weightsIn(read)).toEqual({ 服务: 0.4, 专业: 0.6 });
    expect(read.report.raters).toMatchObject([
      { group: "self", weight: 0.3 },
      { group: "superior", weight: 0.7 },
    ]);
  });
});

describe("rows among people that are none", () => {
  it("leaves examples out and says so", () => {
    const read = readBook({
      表: `工号|姓名|业绩(60%)|态度(40%)
示例|张三|90|85
A1|王海|80|85`,
    });
    expect(read.dataset.employees.names).toEqual(["王海"]);
    expect(doubtsIn(read)).toContain("row_skipped 表!A2");
  });

  it("takes a template with nothing but an example for a template", () => {
    const read = readBook({ 模板: "工号|姓名|业绩(60%)|态度(40%)\n示例|张三|90|85\n|||" });
    expect(read.report.sheets).toMatchObject([{ hasScores: false, reason: "blank_template" }]);
  });

  it("takes a row of targets under the header for everybody's targets", () => {
    const read = readBook({
      表: `工号|姓名|接单量|响应(秒)
目标值||300|30
权重||60%|40%
J1|张敏|249|26
J2|李强|297|51`,
    });
    expect(read.dataset.employees.names).toEqual(["张敏", "李强"]);
    expect(valuesIn(read)).toEqual({
      "接单量 actual": [249, 297],
      "接单量 target": [300, 300],
      "响应(秒) actual": [26, 51],
      "响应(秒) target": [30, 30],
    });
    expect(Object.values(weightsIn(read))).toEqual([0.6, 0.4]);
  });

  it("weighs people by the row of weights of their own role", () => {
    const read = readBook({
      表: `岗位类别|姓名|业绩|管理|态度
权重-管理岗||40%|40%|20%
权重-技术岗||70%|10%|20%
技术岗|窦然|77|72|92
管理岗|马美思|88|79|69
技术岗|姜俊子|91|74|96`,
    });
    expect(read.dataset.employees.names).toEqual(["窦然", "马美思", "姜俊子"]);
    expect(read.policy?.roles.map(({ id }) => id).sort()).toEqual(["技术岗", "管理岗"]);
  });
});

describe("columns beside scores", () => {
  it("leaves counts of ballots out and keeps what each group gave, with its weight", () => {
    const read = readBook({
      汇总: {
        text: `姓名|领导评价(50%)||群众评价(50%)||综合得分
|均分|票数|均分|票数|
蒋志书|79|3|89.6|30|84.3
朱雨俊|77|3|92.1|26|84.6`,
        merges: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
      },
    });
    expect(valuesIn(read)).toEqual({
      "综合评分 superior": [79, 77],
      "综合评分 subordinate": [89.6, 92.1],
    });
    expect(read.report.raters).toMatchObject([{ weight: 0.5 }, { weight: 0.5 }]);
  });

  it("takes fields of work in front of a dash for parts of the name, not for raters", () => {
    const read = readBook({ 表: "姓名|数据-准确率|数据-及时率|人事-招聘\n张敏|80|85|90\n李强|70|75|88" });
    expect(read.report.raters).toEqual([]);
    expect(Object.keys(weightsIn(read))).toEqual(["数据-准确率", "数据-及时率", "人事-招聘"]);
  });

  it("takes codes beside the names for ids, and coefficients for parts of their sum", () => {
    const read = readBook({
      表: "身份编码|被考评对象|质量|协作\n系数||3|1\nDY001|云雪|59|22\nDY002|郑俊思|52|23",
    });
    expect(read.dataset.employees.ids).toEqual(["DY001", "DY002"]);
    expect(weightsIn(read)).toEqual({ 质量: 0.75, 协作: 0.25 });
  });
});

describe("people who are rated in other places than rows", () => {
  it("reads a survey with a column per person and question", () => {
    const read = readBook({
      表: `序号|您的姓名|张敏-质量|张敏-协作|李强-质量|李强-协作
1|王海|4|5|3|4
2|陈芳|5|4|4|4`,
    });
    expect(read.dataset.employees.names).toEqual(["张敏", "李强"]);
    expect(read.report.raters).toMatchObject([{ group: "peer", names: ["王海", "陈芳"] }]);
    expect(valuesIn(read)).toEqual({
      "质量 peer": [4, 3],
      "质量 peer 1": [5, 4],
      "协作 peer": [5, 4],
      "协作 peer 1": [4, 4],
    });
  });

  it("reads raters without names in rows, of the one person whom the title names", () => {
    const read = readBook({
      表: `下属对上级评价表　　被评价人：苗建平　2024年度
序号|授权|沟通|公正
评价人1|3|3|5
评价人2|4|5|4
平均|3.5|4|4.5`,
    });
    expect(read.dataset.employees.names).toEqual(["苗建平"]);
    expect(read.report.raters).toMatchObject([{ group: "subordinate", names: ["评价人1", "评价人2"] }]);
  });

  it("reads names over posts, scores beside remarks and weights behind the people", () => {
    const posts = readBook({
      表: {
        text: `考核项目|权重|任志立|袁静然|平均
||收银|导购|
销售达成|60%|75|83|79
服务规范|40%|86|79|82.5`,
        merges: ["A1:A2", "B1:B2", "E1:E2"],
      },
    });
    expect(valuesIn(posts)).toEqual({ "销售达成 rating": [75, 83], "服务规范 rating": [86, 79] });
    const remarks = readBook({
      表: {
        text: `指标|权重|吴瑾||章源平|
||得分|评语|得分|评语
账务处理|60%|78|需改进|82|较好
档案管理|40%|81|需改进|96|较好`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
      },
    });
    expect(valuesIn(remarks)).toEqual({ "账务处理 rating": [78, 82], "档案管理 rating": [81, 96] });
    const behind = readBook({ 表: "姓名|郎涛栋|韩晓|权重\n产量|76|73|60%\n质量|98|64|40%" });
    expect(weightsIn(behind)).toEqual({ 产量: 0.6, 质量: 0.4 });
  });

  it("weighs relations of a matrix, and raters of a form, as the formulas do", () => {
    const matrix = readBook({
      互评: {
        text: `评分关系|评分人＼被评人|曹然|严娜平
上级|郭总|74|96
同级|曹然||98
|严娜平|97|
综合得分||=C2*0.6+AVERAGE(C3:C4)*0.4→83.2|=D2*0.6+AVERAGE(D3:D4)*0.4→96.8`,
        merges: ["A3:A4"],
      },
    });
    expect(matrix.report.raters).toMatchObject([
      { group: "superior", weight: 0.6 },
      { group: "peer", weight: 0.4 },
    ]);
    const form = readBook({
      何曦星: `姓名：何曦星　部门：综合部
指标|权重|自评分|上级评分|加权得分
会务|60%|92|79|=(C3*0.3+D3*0.7)*B3→49.7
文件|40%|91|72|=(C4*0.3+D4*0.7)*B4→31.1`,
    });
    expect(form.report.raters).toMatchObject([
      { group: "self", weight: 0.3 },
      { group: "superior", weight: 0.7 },
    ]);
  });
});

describe("forms of other offices", () => {
  it("takes goals as sentences for what is rated, and scores of sections for sums", () => {
    const read = readBook({
      Review: `Employee Name:|Celia Fenwick
Goal|Weight|Rating (1-5)
Reduce freight cost per unit|60%|2
Close audit findings|40%|4
Section A score||=SUMPRODUCT(B3:B4,C3:C4)→2.8`,
    });
    expect(weightsIn(read)).toEqual({ "Reduce freight cost per unit": 0.6, "Close audit findings": 0.4 });
  });

  it("takes lines without marks that each head marked ones for areas, and N/A for not applicable", () => {
    const read = readBook({
      Checklist: `Employee:|Dmitri Varga||||
Factor|3|2|1|N/A
Leadership||||
Sets clear expectations|x|||
Coaches team members|||x|
Operations||||
Meets schedule||x||
Controls overtime||||x`,
    });
    expect(Object.keys(weightsIn(read))).toEqual([
      "Leadership",
      "Leadership/Sets clear expectations",
      "Leadership/Coaches team members",
      "Operations",
      "Operations/Meets schedule",
      "Operations/Controls overtime",
    ]);
    expect(valuesIn(read)["Controls overtime rating"]).toEqual([null]);
  });

  it("reads the id behind a name in a title, names in two parts, and levels by number and word", () => {
    const titled = readBook({
      "3": "水远（工号：0231）2025年3月份绩效考核表\n考核内容|分值|得分\n指令|60|55\n记录|40|38",
    });
    expect([titled.dataset.employees.ids, titled.dataset.employees.names]).toEqual([["0231"], ["水远"]]);
    const parts = readBook({
      Notation:
        "Matricule|Nom|Prénom|Qualité du travail|Rendement\nM1|MOREL|Antoine|16|15\nM2|GIRAUD|Sophie|14|12",
    });
    expect(parts.dataset.employees.names).toEqual(["Antoine MOREL", "Sophie GIRAUD"]);
    const levels = readBook({
      Competency:
        "ID|Employee Name|Integrity|Excel\nF1|Victor Abbott|2-Developing|1-Novice\nF2|Dmitri Zeller|3-Proficient|4-Expert",
    });
    expect(valuesIn(levels)).toEqual({ "Integrity rating": [2, 3], "Excel rating": [1, 4] });
  });
});
