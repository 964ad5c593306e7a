import { readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

describe("tables of people", () => {
  it("finds names and numbers without any heading that it knows", () => {
    const result = readBook({ Sheet1: "|沟通|执行\n张三丰|90|85\n李莫愁|80|82\n周伯通|95|91" });
    expect(result.dataset.employees.names).toEqual(["张三丰", "李莫愁", "周伯通"]);
    expect(valuesIn(result)).toEqual({ "沟通 rating": [90, 80, 95], "执行 rating": [85, 82, 91] });
  });

  it("calls columns without a heading by their letters, and says so", () => {
    const result = readBook({ Sheet1: "张三丰|90|85\n李莫愁|80|82\n周伯通|95|91" });
    expect(valuesIn(result)).toEqual({ "B rating": [90, 80, 95], "C rating": [85, 82, 91] });
    expect(result.issues.filter(({ code }) => code === "header_unclear")).toMatchObject([
      { header: "B", assumed: "rating", at: "Sheet1!B1" },
      { header: "C", assumed: "rating", at: "Sheet1!C1" },
    ]);
  });

  it("finds people side by side and raters by ratees under a blank corner", () => {
    const across = readBook({ Ratings: "|Anna Miller|Bob Stone\nQuality|4|3\nSpeed|3|4" });
    const matrix = readBook({ 互评: "|张三丰|李莫愁|周伯通\n张三丰||88|90\n李莫愁|85||80\n周伯通|90|86|" });
    expect(across.report.tables[0]?.layout).toBe("transposed");
    expect(valuesIn(across)).toEqual({ "Quality rating": [4, 3], "Speed rating": [3, 4] });
    expect(matrix.report.tables[0]?.layout).toBe("raterMatrix");
    expect(valuesIn(matrix)).toEqual({
      "综合评分 peer": [88, 80, 86],
      "综合评分 peer 1": [90, 85, 90].map(() => expect.any(Number) as number),
    });
  });

  it("reads the corner of a matrix: who stands in rows comes first", () => {
    const result = readBook({
      互评表:
        "部门员工互评表（满分100分）\n评分人\\被评人|丁一|王二|张三|平均分\n丁一|-|88|90|89\n王二|92|-|91|91.5\n张三|90|85|-|87.5\n平均分|91|86.5|90.5|",
    });
    expect(result.dataset.employees.names).toEqual(["丁一", "王二", "张三"]);
    expect(result.report.raters).toMatchObject([{ group: "peer", entries: 6 }]);
  });

  it("takes marks under the words of a scale for that person's score", () => {
    const result = readBook({
      测评: {
        text: `
姓名|工作质量||||工作效率|||
|优|良|中|差|优|良|中|差
武松|√|||||√||
鲁达||√|||√|||`,
        merges: ["B1:E1", "F1:I1"],
      },
    });
    expect(result.report.tables[0]?.layout).toBe("optionColumns");
    expect(valuesIn(result)).toEqual({ "工作质量 rating": [4, 3], "工作效率 rating": [3, 4] });
  });

  it("reads a row of units and a row of weights below the header", () => {
    const result = readBook({
      KPI: "Employee|Calls|CSAT|Total Score\n|(number)|(1-5)|(points)\nWeights|60%|40%|100%\nAmy Chen|85|88|86.2\nBen Wu|78|80|78.8",
    });
    expect(weightsIn(result)).toEqual({ Calls: 0.6, CSAT: 0.4 });
    expect(result.report.tables[0]?.headerRows).toEqual([1, 2, 3]);
  });

  it("takes a dimension for the indicator where none stands beside it, and the first of two for the area", () => {
    const long = readBook({
      明细: "被评价人|评价人|评价关系|评价维度|评分(1-5)\n张小凡|田灵儿|同事|沟通|4\n张小凡|苏茹|上级|沟通|3\n张小凡|苏茹|上级|执行|5",
    });
    const survey = readBook({
      Responses:
        "Response ID|Participant|Reviewer|Reviewer Type|Competency|Question|Score\n1|Lin Daiyu|Jia Baoyu|Peer|Teamwork|Helps others|4\n2|Lin Daiyu|Wang Xifeng|Manager|Teamwork|Helps others|3",
    });
    expect(valuesIn(long)).toEqual({ "沟通 peer": [4], "沟通 superior": [3], "执行 superior": [5] });
    expect(survey.report.indicators.map(({ path }) => path)).toEqual([
      ["Teamwork"],
      ["Teamwork", "Helps others"],
    ]);
    expect(valuesIn(survey)).toEqual({ "Helps others peer": [4], "Helps others superior": [3] });
  });

  it("reads a list of monthly totals alone, and does not count a summary beside indicators twice", () => {
    const alone = readBook({
      月度: "月份|姓名|绩效得分|等级\n2024年1月|甄姬|88|B\n2024年2月|甄姬|85|B\n2024年1月|貂蝉|92|A",
    });
    const summed = readBook({
      一季度: "姓名|业绩|态度|得分\n程咬金|80|90|84\n秦琼|85|88|86.2",
      二季度: "姓名|业绩|态度|得分\n程咬金|82|91|85.6\n秦琼|88|86|87.2",
      年度汇总: "姓名|一季度|二季度|平均\n程咬金|84|85.6|84.8\n秦琼|86.2|87.2|86.7",
    });
    expect(valuesIn(alone)).toEqual({
      "综合评分 rating 2024-01": [88, 92],
      "综合评分 rating 2024-02": [85, null],
    });
    expect(summed.report.indicators.map(({ name }) => name)).toEqual(["业绩", "态度"]);
    expect(summed.dataset.history).toEqual([]);
  });

  it.each([
    ["目标达成率", "目标达成率"],
    ["解决问题能力和方法", "解决问题能力和方法"],
    ["工作方法", "工作方法"],
    ["专业(40%)", "专业"],
    ["1.工作质量", "工作质量"],
  ])("takes %j with numbers below it for an indicator", (header, name) => {
    const result = readBook({ 绩效: `姓名|${header}|执行力\n张三丰|90|85\n李莫愁|80|82` });
    expect(result.report.indicators.map(({ name: found }) => found)).toEqual([name, "执行力"]);
  });

  it('knows whose score "单项得分/主管评分" is, and that points of attainment may exceed 100', () => {
    const result = readBook({ 绩效: "姓名|销售达成率|单项得分/主管评分\n张三丰|105|90\n李莫愁|88|84" });
    expect(valuesIn(result)).toEqual({ "销售达成率 rating": [105, 88], "综合评分 superior": [90, 84] });
    expect(result.issues.map(({ code }) => code)).not.toContain("value_off_scale");
    expect(result.policy?.scales.map(({ id, normalisation }) => [id, normalisation.kind])).toEqual([
      ["0-120", "identity"],
    ]);
  });

  it("reads points out of full marks, bonus points and facts in a table with people side by side", () => {
    const result = readBook({
      Sheet1:
        "项目|满分|陈冬雪|刘夏荷|周秋月\n入职日期||2020-01-05|2021-05-06|2022-07-08\n业绩|60|55|50|48\n态度|40|38|36|39\n加分||2||1\n合计|100|95|86|88",
    });
    expect(result.report.indicators.map(({ isPreweighted }) => isPreweighted)).toEqual([true, true]);
    expect(result.dataset.events.map(({ row, quantity }) => [row, quantity])).toEqual([
      [0, 2],
      [2, 1],
    ]);
    expect(result.dataset.facts.map(({ factId }) => factId)).toEqual(["hireDate"]);
    expect(result.issues.map(({ code }) => code)).toEqual(["ids_derived"]);
  });
});

describe("a first indicator that lies in the middle of those behind it", () => {
  it("is no mean of theirs where it stands in an area of its own", () => {
    const text = `
姓名|工作效率|质量控制||团队合作
|项目完成率|客户满意度|流程改进|配合效果
尚云溪|95|95|97|93
柏知远|92|92|94|90
樊若晴|88|88|90|86
古月明|85|85|87|83
桑兰兰|79|79|81|77`;
    const { report } = readBook({ 考核: { text, merges: ["A1:A2", "C1:D1"] } });
    const names = report.indicators.flatMap(({ kind, name }) => (kind === "indicator" ? [name] : []));
    expect(names).toEqual(["项目完成率", "客户满意度", "流程改进", "配合效果"]);
  });
});
