import { doubtsIn, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

describe("forms of marks", () => {
  it("takes points in the headings, and rows merged over the table as areas, whatever heads the first column", () => {
    const result = readBook({
      程晓: {
        text: `
物业保洁主管季度评定表|||||
姓名：|程晓|项目：|锦绣花园|季度：|2025年一季度
评定内容|优秀(10)|良好(8)|一般(6)|较差(3)|备注
一、现场管理|||||
楼道清洁|√||||
垃圾清运||√|||
二、沟通|||||
投诉响应|||√||
工程配合|||||
评定人签名：|||日期：||`,
        merges: ["A1:F1", "A4:F4", "A7:F7"],
      },
    });
    expect(result.report.tables[0]).toMatchObject({ layout: "optionColumns", headerRows: [3] });
    expect(result.report.indicators.map(({ path }) => path.join("/"))).toEqual([
      "现场管理",
      "现场管理/楼道清洁",
      "现场管理/垃圾清运",
      "沟通",
      "沟通/投诉响应",
      "沟通/工程配合",
    ]);
    expect(Object.values(valuesIn(result))).toEqual([[10], [8], [6], [null]]);
  });

  it("orders words that no scale holds by the ends that sound good and bad", () => {
    const result = readBook({
      Grille: `
Grille d'évaluation||||
Nom et prénom :|Karim Benali|||
Critères|Insuffisant|À revoir|Conforme|Très bien
Savoir-faire||||
Maîtrise|||X|
Respect||||X
Comportement||||
Ponctualité||X||
Entraide|X|||
Commentaires : agent sérieux.||||
Signature de l'agent|||Signature du responsable|`,
    });
    expect(Object.entries(valuesIn(result))).toEqual([
      ["Maîtrise rating", [3]],
      ["Respect rating", [4]],
      ["Ponctualité rating", [2]],
      ["Entraide rating", [1]],
    ]);
  });
});

describe("OKR", () => {
  it("reads objectives with weights, key results with theirs, and scores from 0 to 1", () => {
    const result = readBook({
      Uma: {
        text: `
OKR scorecard – Q1 2025|||||
Owner|Uma Galloway||||
Objective|Objective weight|Key result|KR weight|Score (0.0-1.0)|Notes
Improve reliability|60%|Cut Sev1 incidents to 2|50%|0.3|
||99.95% availability|50%|0.4|
Ship billing v2|40%|Migrate 80% of accounts|70%|0.8|
||Publish API docs|30%|1|
Total||||=B4*(D4*E4+D5*E5)+B6*(D6*E6+D7*E7)→0.554|`,
        merges: ["A4:A5", "B4:B5", "A6:A7", "B6:B7"],
      },
    });
    expect(weightsIn(result)).toEqual({
      "Improve reliability": 0.6,
      "Improve reliability/Cut Sev1 incidents to 2": 0.5,
      "Improve reliability/99.95% availability": 0.5,
      "Ship billing v2": 0.4,
      "Ship billing v2/Migrate 80% of accounts": 0.7,
      "Ship billing v2/Publish API docs": 0.3,
    });
    expect(Object.values(valuesIn(result))).toEqual([[0.3], [0.4], [0.8], [1]]);
    expect(result.report.scales).toMatchObject([{ min: 0, max: 1, source: "header" }]);
  });
});

describe("months in rows", () => {
  it("passes a row of weights under the header by, and takes whoever the sheet names", () => {
    const result = readBook({
      孔婉雪: `
2024年个人月度绩效台账|||||
姓名|孔婉雪|工号|BZ007|班组|包装二班
月份|产量达成|不良控制|5S及安全|综合|班长签字
权重|50%|30%|20%|100%|
1月|71|95|70|78|
2月|74|88|83|80|
3月|||||
全年平均|72.5|91.5|76.5|79|`,
    });
    expect(result.dataset.employees.ids).toEqual(["BZ007"]);
    expect(weightsIn(result)).toEqual({ 产量达成: 0.5, 不良控制: 0.3, "5S及安全": 0.2 });
    expect(valuesIn(result)["不良控制 rating 2024-02"]).toEqual([88]);
  });
});

describe("words and signs", () => {
  it.each([
    ["優|甲|乙", [5, 4, 3]],
    ["Met|Partially met|Not met", [3, 2, 1]],
    ["符合|部分符合|不符合", [3, 2, 1]],
    ["Exceeds|Meets|Below", [3, 2, 1]],
    ["◎|○|△", [4, 3, 2]],
    ["●|◐|○", [3, 2, 1]],
    ["達成|部分達成|未達成", [3, 2, 1]],
  ])("reads %s in their usual order, and asks", (typed, values) => {
    const rows = typed.split("|").map((word, index) => `T0${String(index)}|${word}|${word}|`);
    const result = readBook({ 考核: ["工号|工作品質|服務態度|備註", ...rows].join("\n") });
    expect(Object.values(valuesIn(result))).toEqual([values, values]);
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("word_scale_assumed"))).toHaveLength(2);
  });

  it("takes what signs are worth from the sheet's own legend", () => {
    const result = readBook({
      技能评价: `
装配线技能评价表（●=4分 ◐=3分 ○=1分）|||
姓名|焊接|点胶|检验
蒲志刚|●|○|◐
曲晓峰|◐|●|○`,
    });
    expect(Object.values(valuesIn(result))).toEqual([
      [4, 3],
      [1, 4],
      [3, 1],
    ]);
  });
});

describe("columns of options", () => {
  it("asks once for the order of words without points, and takes the points that a legend gives", () => {
    const form = (legend: string): string => `
司机文明驾驶评价表||||
司机|堵建民|车号|A1203|
评价条目|很满意|满意|不满意|说明
礼让行人|✔||||
车内整洁||✔|||
准点发车|||✔||
${legend}||||`;
    const asked = readBook({ 堵建民: form("评价单位：某小学") });
    expect(Object.values(valuesIn(asked))).toEqual([[3], [2], [1]]);
    expect(asked.issues.filter(({ code }) => code === "word_scale_assumed")).toMatchObject([
      { indicator: "礼让行人、车内整洁、准点发车", words: ["很满意", "满意", "不满意"] },
    ]);
    const given = readBook({ 堵建民: form("说明：很满意=100分，满意=80分，不满意=40分") });
    expect(given.dataset.employees.names).toEqual(["堵建民"]);
    expect(Object.values(valuesIn(given))).toEqual([[100], [80], [40]]);
    expect(given.issues.map(({ code }) => code)).not.toContain("word_scale_assumed");
  });

  it("reads words above their points, and options below the raters whom they belong to", () => {
    const points = readBook({
      丁可欣: {
        text: `
餐饮部服务员月度评价表||||||
员工姓名||丁可欣||评价月份|2025年3月|
类别|服务内容|非常好|好|一般|差|意见
||5分|4分|3分|1分|
仪容|着装整洁||■|||
|佩戴工牌|■||||
服务|迎宾用语||||■|
评价人：郭领班|||日期：2025/3/31|||`,
        merges: ["A1:G1", "A3:A4", "B3:B4", "G3:G4", "A5:A6"],
      },
    });
    expect(Object.values(valuesIn(points))).toEqual([[4], [5], [1]]);
    const raters = readBook({
      评定表: {
        text: `
行政岗年度评定表||||||
姓名：|公冶婷|年度：|2024年|||
评定项目|自评|||上级评定||
|优|良|差|优|良|差
文书处理||√||||√
会务组织|√|||√||`,
        merges: ["A3:A4", "B3:D3", "E3:G3"],
      },
    });
    expect(valuesIn(raters)).toMatchObject({
      "文书处理 self 2024": [2],
      "文书处理 superior 2024": [1],
      "会务组织 superior 2024": [3],
    });
  });
});

describe("forms whose columns are called in words nobody knows", () => {
  it("takes the one column of stars or words for the scores, and asks", () => {
    const stars = readBook({
      苗春燕: `
导购服务星级评价表|||
姓名：|苗春燕|月份：|2025年6月
评价项目|星级|说明|
微笑服务|★★★★☆||
产品介绍|★★★☆☆||`,
    });
    expect(Object.values(valuesIn(stars))).toEqual([[4], [3]]);
    expect(doubtsIn(stars)).toContain("header_unclear 苗春燕!B3");
    const words = readBook({
      评价: `
合规专员岗位评价|||
被评价人：夏侯敏|||
序号|评价要求|分值|评价结论
1|制度更新及时|60|符合
2|培训覆盖全员|40|不符合
评价人签名：|||`,
    });
    expect(weightsIn(words)).toEqual({ 制度更新及时: 0.6, 培训覆盖全员: 0.4 });
    expect(Object.values(valuesIn(words))).toEqual([[3], [1]]);
  });
});

describe("what is left out", () => {
  it("names the cells of an area without an entry while others are filled", () => {
    const form = (manages: string): string => `
2025年上半年主管考核表|||
姓名|褚天佑|部门|物流部
考核维度|考核项目|权重|得分
业绩|配送准时率|30%|88
|破损率|20%|91
管理|排班|15%|${manages}
|带教|15%|
态度|责任心|20%|90`;
    const merges = ["A1:D1", "A4:A5", "A6:A7"];
    const read = readBook({ 褚天佑: { text: form(""), merges } });
    expect(read.issues.filter(({ code }) => code === "area_unfilled")).toMatchObject([
      { at: "褚天佑!D6", area: "管理", cells: ["褚天佑!D6", "褚天佑!D7"] },
    ]);
    const filled = readBook({ 褚天佑: { text: form("80"), merges } });
    expect(filled.issues.map(({ code }) => code)).not.toContain("area_unfilled");
    const apart = readBook({ 褚天佑: { text: form("不适用"), merges } });
    expect(apart.issues.map(({ code }) => code)).not.toContain("area_unfilled");
  });

  it("takes short texts merged over a form for areas, marked or not", () => {
    const result = readBook({
      Form: {
        text: `
Site supervisor assessment||||
Name:|Irma Castellan|Site:|North quay|
Criteria|Excellent (4)|Good (3)|Fair (2)|Poor (1)
Safety||||
Toolbox talks held|X|||
PPE enforced||X||
Quality||||
Snag list closed||||
Inspections on time||||`,
        merges: ["A1:E1", "A4:E4", "A7:E7"],
      },
    });
    expect(result.report.indicators.map(({ path }) => path.join("/"))).toContain("Quality/Snag list closed");
    expect(doubtsIn(result)).toContain("area_unfilled Form!B8");
  });

  it("asks about words that repeat beside scores on a scale that nobody knows", () => {
    const rows = ["金牌", "银牌", "铜牌", "银牌", "金牌"].map(
      (word, index) => `T0${String(index)}|${String(80 + index)}|${word}|${String(90 - index)}|南山店`,
    );
    const result = readBook({ 评价: ["工号|销售达成|服务礼仪|陈列|归属", ...rows].join("\n") });
    expect(result.issues.filter(({ code }) => code === "column_left_out")).toMatchObject([
      { at: "评价!C1", header: "服务礼仪", reason: "unknownWords" },
    ]);
  });
});

describe("stages of a review", () => {
  it("tells the first and the second review apart", () => {
    const result = readBook({
      考核: `
114年考核表|||
姓名|張品妍|門市|板橋店
考核項目|配分|初評|複評
業績|60|50|48
服務|40|35|33`,
    });
    expect(valuesIn(result)).toEqual({
      "业绩 superior 2025": [50],
      "业绩 secondSuperior 2025": [48],
      "服务 superior 2025": [35],
      "服务 secondSuperior 2025": [33],
    });
  });
});
