import { doubtsIn, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

const doubted = (read: ReturnType<typeof readBook>): readonly string[] =>
  doubtsIn(read).filter((doubt) => !/^(ids_derived|period_assumed|grades_inferred)/u.test(doubt));

describe("a list of staff", () => {
  it("takes an indicator beside groups by the row of weights, though no group stands over it", () => {
    const read = readBook({
      "6月": {
        text: `
姓名|业绩（60%）||态度|总分
|产量|质量||
|40%|20%|40%|
甲某|80|90|70|78
乙某|60|70|100|78
丙某|90|80|60|76`,
        merges: ["B1:C1", "D1:D2", "A1:A3", "E1:E3"],
      },
    });
    expect(scoresIn(read)).toEqual([78, 78, 76]);
    expect(doubted(read)).toEqual([]);
  });

  it("takes “上级评价（10%）” for an indicator where only with it the measured ones make a whole", () => {
    const read = readBook({
      "5月": {
        text: `
姓名|销售额 权重60%|||回款额 权重30%|||上级评价（10%）|总分
|目标|实际|得分|目标|实际|得分||
甲某|100|90|90|50|40|80|70|85
乙某|100|80|80|50|50|100|90|87
丙某|100|70|70|50|45|90|80|77`,
        merges: ["B1:D1", "E1:G1", "A1:A2", "H1:H2", "I1:I2"],
      },
    });
    expect(weightsIn(read)).toEqual({ 销售额: 0.6, 回款额: 0.3, 上级评价: 0.1 });
    expect(scoresIn(read)).toEqual([85, 87, 77]);
    expect(doubted(read)).toEqual([]);
  });

  it("takes the weighted score beside target and actual for the score, full marks said above it too, and points beyond them", () => {
    const read = readBook({
      "5月": {
        text: `
姓名|存款|||贷款|||合规（20分）|总分
|标准分50分|||标准分30分||||
|计划|完成|加权得分|计划|完成|加权得分||
甲某|100|110|55|50|50|30|20|105
乙某|100|80|40|50|55|33|18|91
丙某|100|104|52|50|45|27|19|98
丁某|100|100|50|50|40|24|16|90`,
        merges: ["B1:D1", "E1:G1", "B2:D2", "E2:G2", "A1:A3", "H1:H3", "I1:I3"],
      },
    });
    expect(weightsIn(read)).toEqual({ 存款: 0.5, 贷款: 0.3, 合规: 0.2 });
    expect(scoresIn(read)).toEqual([105, 91, 98, 90]);
    expect(doubted(read)).toEqual([]);
  });

  it("counts bonus points of a sheet per month in that month", () => {
    const month = (bonus: number): string => `
姓名|业绩（70%）|过程（30%）|加分|合计
甲某|80|90|${String(bonus)}|${String(83 + bonus)}
乙某|60|70||63
丙某|90|80|1|88`;
    const read = readBook({ "2024年1月": month(4), "2024年2月": month(2) });
    expect(read.dataset.events.map(({ periodId, quantity }) => [periodId, quantity])).toEqual([
      ["2024-01", 4],
      ["2024-01", 1],
      ["2024-02", 2],
      ["2024-02", 1],
    ]);
    expect(scoresIn(read)).toEqual([86, 63, 88]);
    expect(doubted(read).filter((doubt) => !doubt.startsWith("period_weights"))).toEqual([]);
  });

  it("takes points off under a heading of deductions, whatever the columns are called", () => {
    const read = readBook({
      "10月": {
        text: `
姓名|基础分|扣分项||加分项|得分
||迟到|着装||
甲某|100|2||5|103
乙某|100||1||99
丙某|100|4|2||94`,
        merges: ["C1:D1", "A1:A2", "B1:B2", "E1:E2", "F1:F2"],
      },
    });
    expect(read.dataset.events.map(({ quantity }) => quantity)).toEqual([-2, -4, -1, -2, 5]);
    expect(scoresIn(read)).toEqual([103, 99, 94]);
    expect(doubted(read)).toEqual([]);
  });

  it("keeps raters apart whose sheets would be of one group and weigh differently", () => {
    const sheet = (...scores: readonly number[]): string =>
      [
        "姓名|德（60分）|绩（40分）|合计",
        ...scores.map((score, row) => {
          const name = ["甲某", "乙某", "丙某"][row] ?? "";
          return `${name}|${String(score)}|30|=SUM(B${String(row + 2)}:C${String(row + 2)})→${String(score + 30)}`;
        }),
      ].join("\n");
    const head = [50, 40, 45];
    const second = [40, 44, 50];
    const rows = ["甲某", "乙某", "丙某"].map((name, index) => {
      const row = String(index + 2);
      const [a, b] = [(head[index] ?? 0) + 30, (second[index] ?? 0) + 30];
      return `${name}|=总经理评分!D${row}→${String(a)}|=分管领导评分!D${row}→${String(b)}|=B${row}*0.6+C${row}*0.4→${String(a * 0.6 + b * 0.4)}`;
    });
    const read = readBook({
      总经理评分: sheet(...head),
      分管领导评分: sheet(...second),
      汇总: ["姓名|总经理(60%)|分管领导(40%)|得分", ...rows].join("\n"),
    });
    expect(read.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["secondSuperior", 0.6],
      ["superior", 0.4],
    ]);
    expect(valuesIn(read)).toMatchObject({ "德 secondSuperior": head, "德 superior": second });
    expect(scoresIn(read)).toEqual([76, 71.6, 77]);
  });

  it("weighs periods as the formula of the year's total does", () => {
    const half = (first: number): string => `
姓名|业绩（70%）|过程（30%）|得分
甲某|${String(first)}|90|${String(first * 0.7 + 27)}
乙某|60|70|63
丙某|90|80|87`;
    const row = (name: string, at: number, first: number, second: number): string =>
      `${name}|='2024年上半年'!D${String(at)}→${String(first)}|='2024年下半年'!D${String(at)}→${String(second)}|=B${String(at)}*40%+C${String(at)}*60%→${String(first * 0.4 + second * 0.6)}`;
    const read = readBook({
      "2024年上半年": half(80),
      "2024年下半年": half(90),
      年度汇总: `
姓名|上半年|下半年|年度得分
${row("甲某", 2, 83, 90)}
${row("乙某", 3, 63, 63)}
${row("丙某", 4, 87, 87)}`,
    });
    expect(scoresIn(read)).toEqual([87.2, 63, 87]);
    expect(doubted(read)).toEqual([]);
  });
});
