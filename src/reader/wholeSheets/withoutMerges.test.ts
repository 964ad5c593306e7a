import { readBook, type SheetText } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

const shapeOf = (
  text: string,
  merges: SheetText["merges"] = [],
): readonly (readonly (string | number | null)[])[] =>
  readBook({ 考核: { text, merges } }).report.indicators.map(({ path, globalWeight }) => [
    path.join("/"),
    globalWeight === null ? null : Number(globalWeight.toFixed(4)),
  ]);

const codesIn = (text: string): readonly string[] =>
  readBook({ 考核: text }).issues.flatMap(({ code }) => (code === "ids_derived" ? [] : [code]));

// A CSV has no merged cells, and many who make a sheet leave cells empty instead of merging them.
describe("cells left empty instead of merged", () => {
  it.each([
    [
      "groups over names with weights",
      `姓名|定量指标|||定性指标||总分
|产量完成率(30%)|合格率(25%)|安全(15%)|团队协作(15%)|执行力(15%)|
卜建军|95|98|100|85|90|94.25
仇丽华|90|96|100|80|85|90.75`,
      ["A1:A2", "B1:D1", "E1:F1", "G1:G2"],
    ],
    [
      "groups over names over weights",
      `姓名|定量指标|||定性指标||总分
|产量完成率|合格率|安全|团队协作|执行力|
|30%|25%|15%|15%|15%|
卜建军|95|98|100|85|90|94.25
仇丽华|90|96|100|80|85|90.75`,
      ["A1:A3", "B1:D1", "E1:F1", "G1:G3"],
    ],
    [
      "groups of groups",
      `姓名|关键业绩|||||行为态度
|护理质量||工作量|||素养
|文书书写 20%|院感防控 20%|床护比 20%|夜班数 10%|随访 10%|协作 20%
卜建军|95|98|100|85|90|94
仇丽华|90|96|100|80|85|90`,
      ["A1:A3", "B1:F1", "B2:C2", "D2:F2"],
    ],
    [
      "weights of groups above those of names",
      `姓名|业务指标||管理指标|
|60||40|
|创收|结案率|带教|合规
|40|20|25|15
卜建军|95|98|100|85
仇丽华|90|96|100|80`,
      ["A1:A4", "B1:C1", "D1:E1", "B2:C2", "D2:E2"],
    ],
  ])("%s", (_, text, merges) => {
    const shape = shapeOf(text, merges);
    expect(shape.length).toBeGreaterThanOrEqual(4);
    expect(shapeOf(text)).toEqual(shape);
    expect(codesIn(text)).toEqual([]);
  });

  it("leaves the raters of a group in it", () => {
    const { report } = readBook({
      考核: `被评人|部门|上级（50%）|同级（50%）||综合得分
||总经理|同级1|同级2|
卜建军|财务部|77|99|72|81.25
仇丽华|法务部|71|77|75|73.5`,
    });
    expect(report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["superior", 0.5],
      ["peer", 0.5],
    ]);
  });

  it("takes points off under their heading", () => {
    const result = readBook({
      考核: `姓名|基础分|扣分项|||加分项|考核得分
||迟到|仪容|违纪||
卜建军|100|2|1||5|102
仇丽华|100|2||3||95
葛秀英|100||1|1||98`,
    });
    expect(scoresIn(result)).toEqual([102, 95, 98]);
  });

  it("gives a person the months below her name, and a ward its people", () => {
    const result = readBook({
      考核: `病区|姓名|月份|产量60%|质量40%
一病区|卜建军|4月|95|79
||5月|82|94
|仇丽华|4月|96|76
||5月|70|78`,
    });
    expect(result.report.periods.map(({ id }) => id)).toHaveLength(2);
    expect(result.dataset.size).toBe(2);
    expect(result.issues.map(({ code }) => code)).not.toContain("row_without_person");
  });

  it("reads the parts of a form whose areas stand once", () => {
    expect(
      shapeOf(`姓名|卜建军|部门|资讯处
考核项目|考核细项|配分|初评|备注
工作绩效|工作品质|40|33|
|工作效率|30|23|
工作态度|责任感|20|19|
|主动积极|10|8|
小计||100|83|
总分||||
签名||主管||`),
    ).toEqual([
      ["工作绩效", null],
      ["工作绩效/工作品质", 0.4],
      ["工作绩效/工作效率", 0.3],
      ["工作态度", null],
      ["工作态度/责任感", 0.2],
      ["工作态度/主动积极", 0.1],
    ]);
  });

  it("reads the parts by the standards beside them, and past the steps of a scale between them", () => {
    const shape = shapeOf(`姓名|简志豪|系所|资讯系
考评项目|评分细项及标准|上限|自评|主管评
教学（60分）|授课时数|30|28|27
|教学评量|30|26|25
小计||60|54|52
研究（40分）|期刊论文|25|20|21
|研讨会|15|12|11
小计||40|32|32
总分||100|86|84`);
    expect(shape.filter(([path]) => String(path).includes("/"))).toEqual([
      ["教学/授课时数", 0.3],
      ["教学/教学评量", 0.3],
      ["研究/期刊论文", 0.25],
      ["研究/研讨会", 0.15],
    ]);
    const steps = (name: string): string => `|2.${name}基本符合要求|4-6分|\n|3.${name}较差，多次提醒|1-3分|`;
    const banded = `姓名|贺成栋|部门|东区
考核指标||分数段|权重|部长打分
工作任务|部门例会|7-8分|50%|7
|${steps("例会")}|
|基地活动|7-8分|50%|6
|${steps("活动")}|`;
    expect(
      readBook({ 考核: banded })
        .report.indicators.filter(({ kind }) => kind === "indicator")
        .map(({ name }) => name),
    ).toEqual(["部门例会", "基地活动"]);
  });

  it("takes numbers under one heading for its options", () => {
    const { report } = readBook({
      考核: `姓名|卜建军|部门|机电系
一级指标|二级指标|评价等级||||
||5|4|3|2
教学态度|备课充分||√||
|按时上下课|√|||
教学内容|内容准确||√||
|重点突出|||√|`,
    });
    expect(report.tables.map(({ layout }) => layout)).toEqual(["optionColumns"]);
    expect(report.indicators.filter(({ kind }) => kind === "indicator")).toHaveLength(4);
  });
});
