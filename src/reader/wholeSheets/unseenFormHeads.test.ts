import { doubtsIn, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

const peopleIn = ({ dataset: { employees } }: ReturnType<typeof readBook>): unknown[][] =>
  employees.ids.map((id, row) => [id, employees.names[row], employees.departments[row]]);

describe("whom a form is about", () => {
  it("is not who supervises, though that stands first, and the shop is the department", () => {
    const result = readBook({
      "8月": {
        text: `
2025年8月店员评分表|||
分店：星河湾店　督导：蓝启航　店员：钱珍俊|||
评分内容|满分|得分|备注
收银准确|60|55|
仪表问候|40|31|
合计|100|86|
分店：体育东店　督导：蓝启航　店员：柳浩佩|||
评分内容|满分|得分|备注
收银准确|60|47|
仪表问候|40|38|
合计|100|85|`,
        merges: ["A1:D1", "A2:D2", "A7:D7"],
      },
    });
    expect(peopleIn(result)).toEqual([
      ["钱珍俊", "钱珍俊", "星河湾店"],
      ["柳浩佩", "柳浩佩", "体育东店"],
    ]);
    expect(valuesIn(result)).toEqual({
      "收银准确 rating 2025-08": [55, 47],
      "仪表问候 rating 2025-08": [31, 38],
    });
  });

  it("takes an id in brackets behind the name", () => {
    const result = readBook({
      表一: `
季度考评单||||
被考评人：葛清国（XZ-007）||部门：综合管理部||
考评要素|分值|自我评分|直属主管|人力行政部
公文流转|60|55|50|52
会务保障|40|31|33|30`,
    });
    expect(peopleIn(result)).toEqual([["XZ-007", "葛清国", "综合管理部"]]);
    expect(Object.keys(valuesIn(result))).toEqual([
      "公文流转 self",
      "公文流转 superior",
      "公文流转 hr",
      "会务保障 self",
      "会务保障 superior",
      "会务保障 hr",
    ]);
  });

  it("is the sheet's name sooner than any short text behind a key that is not known", () => {
    const result = readBook({
      曹瑶子: `
2025年二季度个人绩效看板|||||
主管姓名|曹瑶子|片区|华东仓||
衡量项|权重|4月|5月|6月|季度均值
发货及时率得分|60%|99|90|84|=AVERAGE(C4:E4)→91
盘点差异得分|40%|80|86|95|=AVERAGE(C5:E5)→87`,
    });
    expect(peopleIn(result).map(([, name]) => name)).toEqual(["曹瑶子"]);
    expect(valuesIn(result)).toMatchObject({ "发货及时率得分 rating 2025-04": [99] });
  });

  it("is nobody where the one who is named is a customer's contact", () => {
    const result = readBook({
      回访: `
客户满意度调查问卷||||||
客户名称|华润项目部|联系人|水丽娜|||
序号|调查项目|非常满意5|满意4|一般3|不满意2|很不满意1
1|产品质量|√||||
2|交货准时||√|||
3|售后响应|||√||`,
    });
    expect(peopleIn(result)).toEqual([]);
    expect(doubtsIn(result).map((doubt) => doubt.split(" ")[0])).toEqual(["no_scores_found"]);
  });
});

describe("rows above a form's header", () => {
  it("are keys and values where known keys stand in every second place", () => {
    const result = readBook({
      李驰平: `
管理培训生转正评估表|||||||
姓　名|李驰平|编　号|CG018||所在单位|供应链中心|
入职时间|2025年1月6日|试用期|2025-01-06 至 2025-07-05||岗　位|储备干部|
维度|评估点|占比|优秀⏎5分|良好⏎4分|合格⏎3分|待改进⏎2分|不胜任⏎1分
胜任|业务知识|60%|●||||
素养|守时守纪|40%||●|||`,
    });
    expect(weightsIn(result)).toMatchObject({ "胜任/业务知识": 0.6, "素养/守时守纪": 0.4 });
    expect(Object.values(valuesIn(result))).toEqual([[5], [4]]);
    expect(peopleIn(result)).toEqual([["CG018", "李驰平", "供应链中心"]]);
  });
});

describe("points beside the scores of a form", () => {
  it("are bonus and deduction points beside full marks, and with what they are for behind a colon", () => {
    const result = readBook({
      张君怡: `
年終考成表||
姓名|張君怡|
考成項目|配分|核定
工作質量|60|55
工作效率|40|31
小計|100|=SUM(C4:C5)→86
嘉獎加分||2
扣分項：遲到||-1
總分||=C6+C7+C8→87`,
    });
    expect(Object.keys(weightsIn(result))).toEqual(["工作質量", "工作效率"]);
    expect(result.dataset.events.map(({ quantity }) => quantity)).toEqual([2, -1]);
    expect(doubtsIn(result)).not.toContain("totals_not_followed 张君怡!C9");
  });
});

describe("forms in other words", () => {
  it("in German", () => {
    const result = readBook({
      Hofmann: `
Mitarbeiterbeurteilung 2024||||
Name:|Lena Hofmann|Abteilung:|Einkauf|
Kriterium|Gewichtung|Selbsteinschätzung|Vorgesetzter|Bemerkung
Fachkenntnisse|60%|4|5|
Zusammenarbeit|40%|3|3|
Gesamtbewertung||=SUMPRODUCT(B4:B5,C4:C5)→3.6|=SUMPRODUCT(B4:B5,D4:D5)→4.2|
Datum, Unterschrift||||`,
    });
    expect(weightsIn(result)).toEqual({ Fachkenntnisse: 0.6, Zusammenarbeit: 0.4 });
    expect(valuesIn(result)).toEqual({
      "Fachkenntnisse self 2024": [4],
      "Fachkenntnisse superior 2024": [5],
      "Zusammenarbeit self 2024": [3],
      "Zusammenarbeit superior 2024": [3],
    });
  });

  it("with the reporting officer's own rating, and the objective in front of how it is measured", () => {
    const result = readBook({
      Form: `
STAFF APPRAISAL FORM (CY2024)|||||
Name of Appraisee:|Nur Aisyah|Staff No.:|S2210||
Objective|Success measure|Weightage (%)|Appraisee's Rating|RO's Rating|Remarks
Claims turnaround|Within agreed time|60|4|5|
Audit findings|Within agreed time|40|3|3|`,
    });
    expect(weightsIn(result)).toEqual({ "Claims turnaround": 0.6, "Audit findings": 0.4 });
    expect(Object.keys(valuesIn(result))).toContain("Claims turnaround superior 2024");
    expect(Object.keys(valuesIn(result))).toContain("Audit findings self 2024");
  });

  it("with raters' columns alone, whatever heads the first one", () => {
    const result = readBook({
      PBC: `
2024年度PBC绩效评定|||
员工姓名|卫明远|工作部门|平台架构部
我的承诺|衡量标准|自评等级|主管评级
核心链路可用性|按季度复盘|A|B
机器成本下降|按季度复盘|B|C
最终评级|||B`,
    });
    expect(Object.keys(valuesIn(result))).toEqual([
      "核心链路可用性 self 2024",
      "核心链路可用性 superior 2024",
      "机器成本下降 self 2024",
      "机器成本下降 superior 2024",
    ]);
  });

  it("with the countersigning manager's rating", () => {
    const result = readBook({
      Report: `
End of Year Report||
Jobholder:|Zoe Fenwick|
Competency|Line manager rating|Countersigning manager rating
Making decisions|3 - Good|4 - Outstanding
Delivering value|2 - Developing|3 - Good`,
    });
    expect(Object.keys(valuesIn(result))).toContain("Making decisions secondSuperior");
  });
});
