import { doubtsIn, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

describe("forms as unseen offices make them", () => {
  it("takes a row without a score that weighs what the rows below it do for their area", () => {
    const read = readBook({
      方梅立: `2025Q2 OKR复盘表 —— 方梅立
编号|目标/关键结果|权重|自评分|主管评分|复盘说明
O1|提升付费转化|50%||
KR1.1|付费页改版上线|20%|0.9|0.8|见周报
KR1.2|转化率达标|30%|0.6|0.9|
O2|降低客诉|50%||
KR2.1|客诉率下降|25%|0.9|0.8|
KR2.2|帮助中心覆盖|25%|0.6|1|`,
    });
    expect(read.dataset.employees.names).toEqual(["方梅立"]);
    expect(weightsIn(read)).toEqual({
      提升付费转化: 0.5,
      "提升付费转化/付费页改版上线": 0.2,
      "提升付费转化/转化率达标": 0.3,
      降低客诉: 0.5,
      "降低客诉/客诉率下降": 0.25,
      "降低客诉/帮助中心覆盖": 0.25,
    });
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("weight"))).toEqual([]);
  });

  it("knows areas whose rows weigh 100 % each as well", () => {
    const read = readBook({
      目标: `姓名：邹文博
工作目标|权重|得分
市场拓展|60%|
新签门店|70%|90
续约率|30%|80
团队建设|40%|
人员到岗|50%|85
培训课时|50%|75`,
    });
    expect(weightsIn(read)).toMatchObject({ 市场拓展: 0.6, "市场拓展/新签门店": 0.7, 团队建设: 0.4 });
  });

  it("leaves an indicator alone that only nobody scored yet", () => {
    const read = readBook({
      目标: `姓名：邹文博
工作目标|权重|得分
市场拓展|40%|
新签门店|30%|90
续约率|30%|80`,
    });
    expect(weightsIn(read)).toEqual({ 市场拓展: 0.4, 新签门店: 0.3, 续约率: 0.3 });
  });

  it("adds rows of an area of bonus or deduction points, and takes the grade below for none of the indicators", () => {
    const read = readBook({
      "10月": {
        text: `安全员岗位月度绩效考核表
姓名|柏志远|编号|AQ008|考核月份|2025年10月
类别|考核项目|考核标准|权重|得分
基本项|隐患排查整改|每项扣5分|60%|90
|安全培训覆盖|每次扣5分|40%|80
附加项|提出合理化建议|每条加1分||2
扣分项|瞒报迟报|每次扣3分||3
否决项|发生重伤及以上事故|当月为0分||未发生
合计|||100%|85
考核等级||||良好`,
        merges: ["A4:A5"],
      },
    });
    expect(weightsIn(read)).toMatchObject({ "基本项/隐患排查整改": 0.6, "基本项/安全培训覆盖": 0.4 });
    expect(Object.keys(valuesIn(read))).toHaveLength(2);
    expect(read.dataset.events.map(({ itemId, quantity }) => [itemId, quantity])).toEqual([
      ["附加项-提出合理化建议", 2],
      ["扣分项-瞒报迟报", -3],
    ]);
    expect(doubtsIn(read)).toEqual([]);
  });

  it("reads three raters of a ward with the row of their weights, and the month that a checklist names", () => {
    const read = readBook({
      俞丽清: {
        text: `护士季度绩效考核表
姓名|俞丽清|工号|HS061|考核季度|2025年第1季度
序号|考核内容|满分|护士长评|护理部评|患者评|得分
评价权重|||50%|30%|20%|100%
1|基础护理|60|54|50|58|=D5*D$4+E5*E$4+F5*F$4→53.6
2|护理记录|40|36|38|35|=D6*D$4+E6*E$4+F6*F$4→36.4`,
        merges: ["A4:C4"],
      },
    });
    expect(valuesIn(read)).toMatchObject({
      "基础护理 superior 2025-Q1": [54],
      "基础护理 peer 2025-Q1": [50],
      "基础护理 customer 2025-Q1": [58],
    });
    expect(read.policy?.raters.groups.map(({ group, weight }) => [group, weight])).toEqual([
      ["superior", 0.5],
      ["peer", 0.3],
      ["customer", 0.2],
    ]);
    const checked = readBook({
      李懿彤: `保洁员月度检查评分表
受检人：李懿彤　　区域：3号楼　　检查月份：2025年5月　　检查人：韦主管
检查项目|标准分|实得分
地面无积水|60|55
玻璃门明亮|40|38`,
    });
    expect(checked.policy?.periods.periods.map(({ id }) => id)).toEqual(["2025-05"]);
  });

  it("reads two sets of marks, the ratee's and the principal's", () => {
    const read = readBook({
      評鑑表: {
        text: `教師教學評鑑表
受評教師：|蘇詠晴
評鑑項目|自評|||園長複評||
|3|2|1|3|2|1
教案設計|V||||V|
常規建立||V||V||`,
        merges: ["A3:A4", "B3:D3", "E3:G3"],
      },
    });
    expect(Object.entries(valuesIn(read))).toEqual([
      ["教案设计 self", [3]],
      ["教案设计 superior", [2]],
      ["常规建立 self", [2]],
      ["常规建立 superior", [3]],
    ]);
  });

  it("takes an unweighted last row called a total for one where its numbers may be that", () => {
    const form = (last: string): string => `姓名：邹文博
考核项目|得分
业绩|90
态度|80
能力|85
总评|${last}`;
    const named = (last: string): string[] => Object.keys(weightsIn(readBook({ 考核: form(last) })));
    expect(named("86")).toEqual(["业绩", "态度", "能力"]);
    expect(named("255")).toEqual(["业绩", "态度", "能力"]);
    expect(named("优秀")).toEqual(["业绩", "态度", "能力"]);
    expect(named("97")).toEqual(["业绩", "态度", "能力", "总评"]);
    const weighed = readBook({
      考核: "姓名：邹文博\n考核项目|权重|得分\n业绩|50%|90\n态度|30%|80\n总评|20%|85",
    });
    expect(weightsIn(weighed)).toEqual({ 业绩: 0.5, 态度: 0.3, 总评: 0.2 });
  });

  it("lets the total's formula decide whose scores count", () => {
    const read = readBook({
      方梅立: `姓名：方梅立
关键结果|权重|自评分|主管评分
改版上线|40%|0.9|0.8
转化率|60%|0.6|0.9
总分|||=B3*D3+B4*D4→0.86`,
    });
    expect(read.policy?.raters.groups.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0],
      ["superior", 1],
    ]);
    expect(doubtsIn(read).filter((doubt) => /^(rater|total)/u.test(doubt))).toEqual([]);
    const typed = readBook({
      方梅立: `姓名：方梅立
关键结果|权重|自评分|主管评分
改版上线|40%|0.9|0.8
转化率|60%|0.6|0.9
总分|||0.86`,
    });
    expect(doubtsIn(typed)).toContain("rater_weights_assumed 方梅立!D3");
  });

  it("adds the points of marked items without weights, whatever area they stand in", () => {
    const read = readBook({
      李懿彤: {
        text: `保洁检查表
姓名：李懿彤
检查项目|优(10)|良(8)|一般(6)|差(2)
一、大堂||||
地面|√|||
玻璃||√||
门厅||√||
二、楼层||||
走廊||||√`,
        merges: ["A4:E4", "A8:E8"],
      },
    });
    expect(read.policy?.model.nodes.map(({ name, weight }) => [name, weight])).toEqual([
      ["大堂", 0.75],
      ["地面", 0.25],
      ["玻璃", 0.25],
      ["门厅", 0.25],
      ["楼层", 0.25],
      ["走廊", 0.25],
    ]);
    expect(new Set(Object.values(weightsIn(read)))).toEqual(new Set([null]));
    expect(doubtsIn(read)).toContain("weights_missing 李懿彤!A5");
  });

  it("takes the post that a title names for who is appraised, and the number of a car for nobody", () => {
    const read = readBook({
      表: `保洁主管评价表
姓名|沈一诺|工号|BJ01|车号|粤B08315
评定内容|权重|得分
卫生|50%|90
纪律|50%|80`,
    });
    expect(Object.keys(valuesIn(read))).toEqual(["卫生 rating", "纪律 rating"]);
    expect(doubtsIn(read)).toEqual([]);
    const byChief = readBook({
      表: "部门主管评价表\n姓名|沈一诺\n评定内容|权重|得分\n卫生|50%|90\n纪律|50%|80",
    });
    expect(Object.keys(valuesIn(byChief))).toEqual(["卫生 superior", "纪律 superior"]);
  });

  it("reads ratings in two languages under words for who rates", () => {
    const read = readBook({
      "Lam Wing Yin": `Performance Appraisal Form 工作表現評核表
Name 姓名|Lam Wing Yin|Staff No. 員工編號|C2041
Assessment Item 評核項目|Appraiser 評核人|Countersigning Officer 加簽人員|Remarks 備註
Work Quality 工作質素|4 - 良好 Very Good|3 - 稱職 Effective|
Teamwork 團隊合作|5 - 優異 Outstanding|2 - 尚可 Moderate|
Signature 簽署||Date 日期|`,
    });
    expect(Object.entries(valuesIn(read)).map(([key, value]) => [key.split(" ").at(-1), value])).toEqual([
      ["superior", [4]],
      ["secondSuperior", [3]],
      ["superior", [5]],
      ["secondSuperior", [2]],
    ]);
  });

  it("takes the unit beside the indicators for no part of their names where people stand side by side", () => {
    const read = readBook({
      区域经理: {
        text: `维度|指标|权重|单位|郎珍建||冯桐然|
||||完成值|得分|完成值|得分
财务|销售收入|60%|万元|760|105|600|64
客户|新增经销商|40%|家|12|90|9|80`,
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:H1"],
      },
    });
    expect(weightsIn(read)).toEqual({
      财务: 0.6,
      "财务/销售收入": 0.6,
      客户: 0.4,
      "客户/新增经销商": 0.4,
    });
    expect(valuesIn(read)).toMatchObject({ "销售收入 rating": [105, 64], "新增经销商 rating": [90, 80] });
  });
});
