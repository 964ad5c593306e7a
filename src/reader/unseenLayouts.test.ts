import { readBook, valuesIn, weightsIn } from "./testing/readBook.ts";

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
});
