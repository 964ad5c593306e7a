import { doubtsIn, factsIn, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

describe("lists as unseen offices make them", () => {
  it("counts bonus points between a partial total and the last one", () => {
    const read = readBook({
      管理岗位: `序号|姓名|德（40分）|能（60分）|测评得分|表彰加分|通报扣分|最终得分
1|褚婉秀|36|50|=C2+D2→86|||=E2+F2+G2→86
2|韦新梅|38|52|=C3+D3→90|2||=E3+F3+G3→92
3|尤杰轩|30|45|=C4+D4→75||-1.5|=E4+F4+G4→73.5
4|彭佩美|33|51|=C5+D5→84|1||=E5+F5+G5→85`,
    });
    expect(read.dataset.events.map(({ itemId, quantity }) => [itemId, quantity])).toEqual([
      ["表彰加分", 2],
      ["表彰加分", 1],
      ["通报扣分", -1.5],
    ]);
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("total"))).toEqual([]);
  });

  it("takes what only numbers the raters of a group for no indicator, and their means for no total", () => {
    const read = readBook({
      结果: {
        text: `姓名|上级（60%）|||同级（40%）|||综合得分
|评1|评2|均分|评1|评2|均分|
郎哲轩|90|80|=AVERAGE(B3:C3)→85|88|92|=AVERAGE(E3:F3)→90|=D3*0.6+G3*0.4→87
葛驰兰|84|86|=AVERAGE(B4:C4)→85|80|90|=AVERAGE(E4:F4)→85|=D4*0.6+G4*0.4→85
尤丽姝|70|80|=AVERAGE(B5:C5)→75|95|85|=AVERAGE(E5:F5)→90|=D5*0.6+G5*0.4→81`,
        merges: ["A1:A2", "B1:D1", "E1:G1", "H1:H2"],
      },
    });
    expect(weightsIn(read)).toEqual({ 综合评分: 1 });
    expect(Object.keys(valuesIn(read))).toEqual([
      "综合评分 superior",
      "综合评分 superior 1",
      "综合评分 peer",
      "综合评分 peer 1",
    ]);
    expect(doubtsIn(read)).toEqual(["ids_derived 结果!A3"]);
  });

  it("keeps counted days under their heading as facts and rates nobody by them", () => {
    const read = readBook({
      成型課: {
        text: `姓名|工作績效(60%)|品德(40%)|出勤天數||年終總分
|||事假|病假|
曾宥彤|77|86|3|0.5|80.6
賴婷建|70|84|0|2|75.6
鄭芬建|81|83|1|0|81.8`,
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"],
      },
    });
    expect(weightsIn(read)).toEqual({ 工作績效: 0.6, 品德: 0.4 });
    expect(factsIn(read)).toMatchObject({ 事假: [3, 0, 1], 病假: [0.5, 2, 0] });
  });

  it("reads a quarter in the years of the Republic of China", () => {
    const read = readBook({
      "113Q3": `姓名|績效(60%)|品德(40%)
曾宥彤|77|86
賴婷建|70|84`,
    });
    expect(read.policy?.periods.periods.map(({ id }) => id)).toEqual(["2024-Q3"]);
  });

  it("asks about a column that only its numbers show to be the total", () => {
    const list = (heading: string): string => `姓名|产量|质量|安全|${heading}
张敏|30|40|20|90
李强|25|35|18|78
王芳|28|33|19|80
赵云|22|38|15|75`;
    expect(doubtsIn(readBook({ S: list("实绩") }))).toContain("header_unclear S!E1");
    expect(doubtsIn(readBook({ S: list("测评得分") }))).not.toContain("header_unclear S!E1");
  });

  it("compares totals typed as fractions with entries in percent", () => {
    const read = readBook({
      S: `姓名|产量(60%)|质量(40%)|总分
张敏|90%|80%|0.86
李强|75%|85%|0.79
王芳|88%|73%|0.92`,
    });
    expect(doubtsIn(read)).toEqual(["ids_derived S!A2", "total_differs S!D4"]);
    expect(read.issues.find(({ code }) => code === "total_differs")).toMatchObject({
      typed: 92,
      computed: 82,
    });
  });

  it("reads a row per rater with a column of their weights and the row of what they come to", () => {
    const read = readBook({
      评分: {
        text: `姓名|评价主体|评价权重|履职成效(60%)|协作(40%)|加权得分
卫清|自评|10%|80|90|84
|部门负责人|50%|75|85|79
|分管领导|40%|90|80|86
|综合得分|100%|81.5|83.5|82.3
鲁涵|自评|10%|90|90|90
|部门负责人|50%|80|70|76
|分管领导|40%|70|90|78
|综合得分|100%|77|80|78.2`,
        merges: ["A2:A5", "A6:A9"],
      },
    });
    expect(valuesIn(read)).toMatchObject({
      "履职成效 self": [80, 90],
      "履职成效 superior": [75, 80],
      "履职成效 secondSuperior": [90, 70],
    });
    expect(read.policy?.raters.groups.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0.1],
      ["superior", 0.5],
      ["secondSuperior", 0.4],
    ]);
    expect(doubtsIn(read)).toEqual(["ids_derived 评分!A2"]);
  });

  it("knows leaders by their names beside ids, though raters are called so too", () => {
    const { dataset } = readBook({
      "360": `Staff No.|Leader|Strategy||Integrity|
||Manager|Peers|Manager|Peers
5501|Hannah Osei|4|3.5|5|4
5505|Declan Moriarty|3|3.8|4|3.2
5509|Ines Carvalho|5|4.1|3|3.9`,
    });
    expect(dataset.employees.names).toEqual(["Hannah Osei", "Declan Moriarty", "Ines Carvalho"]);
    expect(dataset.employees.ids).toEqual(["5501", "5505", "5509"]);
  });

  it("finds ids under a heading that reaches down two rows, beside names under one that nobody knows", () => {
    const { dataset } = readBook({
      S: {
        text: `Swipe ref|Picker|Output (60%)|Safety (40%)
||Accuracy|Housekeeping
P-701|Sarah Thornton|4|3
P-702|James Whitlock|3|5
P-703|Emily Pryce|5|4`,
        merges: ["A1:A2", "B1:B2"],
      },
    });
    expect(dataset.employees).toMatchObject({
      ids: ["P-701", "P-702", "P-703"],
      names: ["Sarah Thornton", "James Whitlock", "Emily Pryce"],
    });
  });

  it("takes the running number of a log for no id", () => {
    const { dataset } = readBook({
      流水: `流水号|员工编号|指标名称|得分
100000|A01|质量|80
100001|A01|速度|90
100002|A02|质量|70
100003|A02|速度|85`,
      名册: "员工编号|姓名|部门\nA01|邬佩玲|仓储\nA02|项建国|运输",
    });
    expect(dataset.employees.names).toEqual(["邬佩玲", "项建国"]);
  });

  it("refuses a register of indicators with owners and targets, where nothing says what became of them", () => {
    const { policy, report } = readBook({
      KPIs: `KPI Name|Owner|Definition|Target|Weight
On-time delivery|Ada Noor|Share of orders on the promised day|95%|50%
Scrap rate|Ben Sato|Scrap by output|2%|30%
Lead time|Ada Noor|Days from order to delivery|10|20%`,
    });
    expect(policy).toBeNull();
    expect(report.sheets[0]?.reason).toBe("indicator_library");
  });

  it("takes a sheet of high-ranking people for no rater's", () => {
    const { issues } = readBook({ 高管考核: "姓名|业绩60%|态度40%\n邬佩玲|90|80\n项建国|85|95" });
    expect(issues.map(({ code }) => code)).toEqual(["ids_derived"]);
  });

  it("tells the weights of groups from those of the indicators in them", () => {
    const read = readBook({
      考核: {
        text: `编号|律师|业务指标||管理指标|
||60||40|
||创收|结案率|带教|合规
||40|20|25|15
LS1|陆知远|90|80|70|85
LS2|施婉清|75|88|92|80`,
        merges: ["A1:A4", "B1:B4", "C1:D1", "E1:F1", "C2:D2", "E2:F2"],
      },
    });
    expect(read.report.indicators.filter(({ kind }) => kind === "indicator")).toMatchObject([
      { name: "创收", globalWeight: 0.4 },
      { name: "结案率", globalWeight: 0.2 },
      { name: "带教", globalWeight: 0.25 },
      { name: "合规", globalWeight: 0.15 },
    ]);
    expect(doubtsIn(read)).toEqual([]);
  });

  it("keeps grades of the years before out of this one's score", () => {
    const read = readBook({
      "114年度考績": {
        text: `姓名|官等職等|最近三年考績||114年度|
||112年|113年|工作(65%)|操行(35%)
簡志豪|委任五|甲|乙|80|90
游雅婷|薦任六|乙|甲|85|70`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
      },
    });
    expect(read.report.indicators.map(({ name }) => name)).toEqual(expect.not.arrayContaining(["112年"]));
    expect(read.dataset.history.map(({ periodId, grade }) => `${periodId} ${grade ?? ""}`)).toEqual([
      "2023 甲",
      "2023 乙",
      "2024 乙",
      "2024 甲",
    ]);
    expect(read.dataset.employees.levels).toEqual(["委任五", "薦任六"]);
  });

  it("reads departments above names side by side, whatever people are called", () => {
    const { dataset } = readBook({
      Oct: `Section||Grill|Pastry|Pastry
Criteria|Weight|Tobias Hartwell|Colm Gallagher|Ines Carvalho
Hygiene|60%|80|70|90
Waste|40%|75|85|95`,
    });
    expect(dataset.employees).toMatchObject({
      names: ["Tobias Hartwell", "Colm Gallagher", "Ines Carvalho"],
      departments: ["Grill", "Pastry", "Pastry"],
    });
  });

  it("takes the weights of the quarters in a title for no quarter of its own", () => {
    const read = readBook({
      S: `Annual score 2025 = Q1 20% + Q2 80%
Employee|Q1|Q2|Annual Score
Ada Noor|80|90|=B3*20%+C3*80%→88
Ben Sato|70|60|=B4*20%+C4*80%→62
Cleo Diaz|75|95|=B5*20%+C5*80%→91`,
    });
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("total"))).toEqual([]);
    expect(read.dataset.typedResults.map(({ periodId }) => periodId)).not.toContain("2025-Q1");
  });

  it("finds the raters' weights in a list of their own on another sheet, and asks for no scores there", () => {
    const read = readBook({
      数据: `工号|评价主体|评价指标|分数
Z1|上级|沟通|80
Z1|自评|沟通|90
Z2|上级|沟通|70
Z2|自评|沟通|95`,
      规则: "评价主体|权重\n上级|70%\n自评|30%",
    });
    expect(read.policy?.raters.groups.map(({ group, weight }) => [group, weight])).toEqual([
      ["superior", 0.7],
      ["self", 0.3],
    ]);
    expect(read.issues.map(({ code }) => code)).not.toContain("no_scores_found");
  });

  it("takes numbers behind English names for full marks where they make a hundred", () => {
    const read = readBook({
      S: "Staff|Sales 40|Service 30|Compliance 30|Total 100\nAda Noor|35|25|28|=SUM(B2:D2)→88\nBen Sato|30|20|25|=SUM(B3:D3)→75",
    });
    expect(weightsIn(read)).toEqual({ Sales: 0.4, Service: 0.3, Compliance: 0.3 });
  });

  it("leaves no dash behind a name that its weight was cut from", () => {
    const { report } = readBook({
      S: "Name|Calls – weight 60%|Growth – weight 40%\nAda Noor|80|90\nBen Sato|70|60",
    });
    expect(report.indicators.map(({ name }) => name)).toEqual(["Calls", "Growth"]);
  });

  it("reads a header with rows of units, full marks and weights", () => {
    const read = readBook({
      考核: `姓名|供电所|抄表|回收|合计
||（分）|（分）|（分）
满分||100|100|100
权重||60%|40%|
蒲一凡|城东供电所|90|80|=SUMPRODUCT(C5:D5,C$4:D$4)→86
阮志强|城西供电所|70|85|=SUMPRODUCT(C6:D6,C$4:D$4)→76`,
    });
    expect(weightsIn(read)).toEqual({ 抄表: 0.6, 回收: 0.4 });
    expect(read.dataset.employees.names).toEqual(["蒲一凡", "阮志强"]);
    expect(doubtsIn(read)).toEqual(["ids_derived 考核!A5"]);
  });

  it("knows people with a post behind their names, and ids before a gap", () => {
    const { dataset } = readBook({
      S: "Driver No||Driver||Care 60%|Fuel 40%\nD60||Hannah Osei||80|90\nD61||Declan Moriarty||70|75",
      评分: "员工|巡检60%|台账40%\n施婉清（组长）|80|90\n柏文轩 (班长)|70|60\n娄思齐|75|95",
    });
    expect(dataset.employees.names).toEqual(["Hannah Osei", "Declan Moriarty", "施婉清", "柏文轩", "娄思齐"]);
    expect(dataset.employees.ids.slice(0, 2)).toEqual(["D60", "D61"]);
  });

  it("leaves posts behind names where they tell two people apart", () => {
    const { dataset } = readBook({
      评分: "员工|巡检60%|台账40%\n王芳(组长)|80|90\n王芳(保管员)|70|60\n李伟|75|95",
    });
    expect(dataset.employees.names).toEqual(["王芳(组长)", "王芳(保管员)", "李伟"]);
  });

  it.each([
    ["hours of overtime", "工号|姓名|平日加班|周末加班|合计工时\n001|蒲一凡|12|8|20\n002|阮志强|6|0|6"],
    [
      "a survey's means by department",
      "Department|Responses|I feel valued|I have the tools|Index\nFinance|12|3.2|4.1|3.65\nLegal|8|3.8|3.9|3.85",
    ],
  ])("takes %s for no scores", (_, text) => {
    expect(readBook({ Results: text }).policy).toBeNull();
  });
});
