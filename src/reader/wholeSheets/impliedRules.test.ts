import type { RaterGroupRule } from "../../core/index.ts";
import type { ReadResult } from "../readResult.ts";
import { readBook } from "../testing/readBook.ts";

const ratersOf = ({ policy }: ReadResult): readonly RaterGroupRule[] => policy?.raters.groups ?? [];
const weightsOf = (result: ReadResult): Record<string, number> =>
  Object.fromEntries(ratersOf(result).map(({ group, weight }) => [group, weight]));
const codesOf = ({ issues }: ReadResult): readonly string[] => issues.map(({ code }) => code);
const found = ({ issues }: ReadResult, code: string) => issues.filter((issue) => issue.code === code);

describe("weights of raters", () => {
  it("that stand nowhere are equal, which is a doubt", () => {
    const result = readBook({ 考核: "姓名|自评|上级评分\n尚云溪|90|80\n柏知远|85|88" });
    expect(weightsOf(result)).toEqual({ self: 1, superior: 1 });
    expect(result.policy?.assumed).toContain("/raters/groups");
    expect(found(result, "rater_weights_assumed")).toMatchObject([
      { at: "考核!C2", raterGroups: ["self", "superior"] },
    ]);
  });

  it("that the totals show are taken, which is a doubt", () => {
    const text = `
姓名|自评|上级评分|总分
尚云溪|90|80|83
柏知远|85|95|92
樊若晴|70|84|79.8
古月明|96|60|70.8`;
    const result = readBook({ 考核: text });
    expect(weightsOf(result)).toEqual({ self: 0.3, superior: 0.7 });
    expect(found(result, "rater_weights_inferred")).toMatchObject([{ percents: [30, 70] }]);
    expect(codesOf(result)).not.toContain("totals_not_followed");
  });

  it("of three groups and more are worked out from the totals as well", () => {
    const text = `
员工ID|姓名|自评分|上级评分|同事评分|最终得分
1001|尚云溪|90|86|88|87.4
1002|柏知远|85|80|84|82.2
1003|樊若晴|95|92|90|92
1004|古月明|78|75|80|77.1`;
    const result = readBook({ 考核: text });
    expect(weightsOf(result)).toEqual({ self: 0.2, superior: 0.5, peer: 0.3 });
    expect(codesOf(result)).not.toContain("totals_not_followed");
    const ofNobody = readBook({ 考核: text.replace("87.4", "95").replace("|92\n", "|70\n") });
    expect(codesOf(ofNobody)).toContain("totals_not_followed");
  });

  it("are no doubt where the totals are plain means", () => {
    const text = "姓名|自评|上级评分|总分\n尚云溪|90|80|85\n柏知远|85|95|90\n樊若晴|70|84|77";
    const result = readBook({ 考核: text });
    expect(result.policy?.assumed).not.toContain("/raters/groups");
    expect(codesOf(result)).not.toContain("rater_weights_assumed");
  });

  it("follow the number of raters where the totals are means over all of them", () => {
    const text = `
姓名|同事1|同事2|同事3|上级评分|总分
尚云溪|90|80|70|60|75
柏知远|85|95|90|70|85
樊若晴|70|84|77|97|82`;
    expect(weightsOf(readBook({ 考核: text }))).toEqual({ peer: 0.75, superior: 0.25 });
  });

  it("of one group alone are nothing to assume", () => {
    const result = readBook({ 评审: "姓名|评委1|评委2\n尚云溪|90|80\n柏知远|85|88" });
    expect(result.policy?.assumed).not.toContain("/raters/groups");
  });
});

describe("the highest and the lowest", () => {
  const rows = "尚云溪|87|95|86|93|94|91\n柏知远|97|95|96|93|82|94.67\n樊若晴|82|88|82|87|78|83.67";

  it("are left out where the total's formula is a trimmed mean", () => {
    const text = rows.replace(/\|([\d.]+)$/gmu, "|=TRIMMEAN(B2:F2,0.4)→$1");
    const result = readBook({ 评审: `姓名|专家1|专家2|专家3|专家4|专家5|得分\n${text}` });
    expect(ratersOf(result)).toMatchObject([{ group: "expert", combine: "trimmedMean", trimShare: 0.2 }]);
    expect(found(result, "raters_trimmed")).toMatchObject([{ typed: "=TRIMMEAN(B2:F2,0.4)" }]);
  });

  it.each([
    ["平均得分（去掉最高、最低分）", ""],
    ["最后得分", "\n说明：去掉一个最高分和一个最低分后取平均值|||||"],
    ["Final", "\nThe highest and lowest marks are dropped: excluding the highest and lowest score|||||"],
  ])("are left out where a heading or a note says so (%s%s)", (heading, note) => {
    const result = readBook({ 评审: `姓名|专家1|专家2|专家3|专家4|专家5|${heading}\n${rows}${note}` });
    const [rule] = ratersOf(result);
    expect(rule?.combine).toBe("trimmedMean");
    expect([3, 4, 5].map((count) => Math.floor((rule?.trimShare ?? 0) * count + 1e-9))).toEqual([1, 1, 1]);
  });

  it("are left out where the formula takes MAX and MIN off", () => {
    const formula = "=(SUM(B2:F2)-MAX(B2:F2)-MIN(B2:F2))/3";
    const result = readBook({
      评审: `姓名|专家1|专家2|专家3|专家4|专家5|得分\n尚云溪|87|95|86|93|94|${formula}→91`,
    });
    expect(ratersOf(result)[0]?.combine).toBe("trimmedMean");
  });

  it("count where nothing says otherwise, or where two rated", () => {
    expect(ratersOf(readBook({ 评审: `姓名|专家1|专家2|专家3\n尚云溪|87|95|86` }))[0]?.combine).toBe("mean");
    expect(
      ratersOf(readBook({ 评审: `姓名|专家1|专家2|去掉最高最低平均分\n尚云溪|87|95|91` }))[0]?.combine,
    ).toBe("mean");
  });
});

describe("weights of periods", () => {
  const halves = "姓名|上半年得分|下半年得分";

  it("that stand nowhere are equal, which is a doubt", () => {
    const result = readBook({ 考核: `${halves}\n尚云溪|90|80\n柏知远|85|88` });
    expect(result.policy?.periods.aggregation).toEqual({ kind: "mean" });
    expect(found(result, "period_weights_assumed")).toMatchObject([{ periods: ["上半年", "下半年"] }]);
  });

  it("are taken from a note", () => {
    const result = readBook({
      考核: `${halves}\n尚云溪|90|80\n柏知远|85|88\n注：上半年占40%，下半年占60%||`,
    });
    expect(result.policy?.periods.aggregation).toEqual({ kind: "weighted", weights: { H1: 0.4, H2: 0.6 } });
    expect(codesOf(result)).not.toContain("period_weights_assumed");
  });

  it("are taken from the year's totals, which is a doubt", () => {
    const text = `
姓名|上半年得分|下半年得分|全年总分
尚云溪|90|80|84
柏知远|85|95|91
樊若晴|70|84|78.4
古月明|96|60|74.4`;
    const result = readBook({ 考核: text });
    expect(result.policy?.periods.aggregation).toEqual({ kind: "weighted", weights: { H1: 0.4, H2: 0.6 } });
    expect(found(result, "period_weights_inferred")).toMatchObject([{ percents: [40, 60] }]);
  });

  it("are no doubt where the year's totals are means", () => {
    const result = readBook({
      考核: `${halves}|全年总分\n尚云溪|90|80|85\n柏知远|85|95|90\n樊若晴|70|84|77`,
    });
    expect(codesOf(result).filter((code) => code.startsWith("period_weights"))).toEqual([]);
  });
});

describe("what results will not come to", () => {
  it("is told once, with an example, where totals follow no known way", () => {
    const text = "姓名|质量|效率|态度|总分\n尚云溪|90|80|70|61\n柏知远|85|95|60|77\n樊若晴|70|84|90|50";
    expect(found(readBook({ 考核: text }), "totals_not_followed")).toMatchObject([
      { at: "考核!E2", compared: 3, count: 3, name: "尚云溪", typed: 61, computed: 80 },
    ]);
  });

  it.each([
    "姓名|质量60%|态度40%|总分\n尚云溪|4|5|4.4\n柏知远|3|4|3.4",
    "姓名|质量|态度|总分\n尚云溪|4|5|9\n柏知远|3|4|7",
    "姓名|质量|态度|总分\n尚云溪|84|85|169\n柏知远|93|94|187",
  ])("is nothing where totals stand on the scale of the entries or are their sums (%s)", (text) => {
    expect(codesOf(readBook({ 考核: text }))).not.toContain("totals_not_followed");
  });
});

describe("points taken off", () => {
  it("counts points of attainment above 100 as they are beside indicators that stop there", () => {
    const result = readBook({
      考核: `
姓名|签约额（50%）|回款额（30%）|团队建设（20%）|考核得分
方建平|91|88|80|87.9
俞佳宁|105|110|75|100.5
花小梅|118|120|70|109`,
    });
    expect(codesOf(result)).not.toContain("totals_not_followed");
    expect(codesOf(result)).not.toContain("total_differs");
  });

  it("count once where the entries beside them are short of them already", () => {
    const text = `
姓名|作业标准（60分）|作业标准（60分）|服务（40分）|服务（40分）|总分
|扣分|得分|扣分|得分|
尚云溪|2|58|0|40|98
柏知远|4|56|5|35|91
樊若晴|0|60|3|37|97`;
    const result = readBook({ 考核: { text, merges: ["B1:C1", "D1:E1"] } });
    expect(result.dataset.events).toEqual([]);
    expect(codesOf(result)).not.toContain("totals_not_followed");
  });
});

describe("grades of the sheet", () => {
  it("that the results will not come to are told once, with an example", () => {
    const text = "姓名|目标50%|能力50%|最终等级\n尚云溪|3|3|B\n柏知远|5|4|A\n樊若晴|2|4|B";
    expect(found(readBook({ 考核: text }), "grades_not_followed")).toMatchObject([
      { at: "考核!D2", compared: 3, count: 2, name: "尚云溪", typed: "B", computed: "C" },
    ]);
  });

  it("go by a table of lower bounds that formulas look them up in", () => {
    const read = readBook({
      考核: "姓名|质量50%|速度50%|总分|等级\n尚云溪|95|93|94|A\n柏知远|90|90|90|B\n樊若晴|60|70|65|D",
      评级标准: "最低分|等级\n0|D\n75|C\n85|B\n92|A",
    });
    expect(codesOf(read).filter((code) => code.startsWith("grades"))).toEqual([]);
    expect(read.policy?.grades.scales[0]?.bands).toMatchObject([
      { grade: "A", min: 92 },
      { grade: "B", min: 85 },
      { grade: "C", min: 75 },
      { grade: "D" },
    ]);
  });

  it("show the bounds though somebody's grade goes by a wrong total", () => {
    const totals = [97, 92, 88, 86, 84, 81, 79, 74, 73, 71, 70];
    const rows = totals.map((score, index) => {
      const typed = score === 81 ? 91 : score;
      return `员工${"甲乙丙丁戊己庚辛壬癸子".charAt(index)}|${String(score)}|${String(score)}|${String(typed)}|${typed >= 86 ? "优" : typed >= 74 ? "良" : "中"}`;
    });
    const read = readBook({ 考核: ["姓名|质量50%|速度50%|总分|考核等级", ...rows].join("\n") });
    expect(found(read, "grades_inferred")).toMatchObject([{ grades: ["优", "良", "中"], compared: 10 }]);
    expect(codesOf(read)).toContain("total_differs");
  });

  it("show the bounds where results lie apart, which is asked about", () => {
    const rows = [97, 92, 88, 86, 84, 81, 79, 74, 73, 71].map(
      (score, index) =>
        `员工${"甲乙丙丁戊己庚辛壬癸".charAt(index)}|${String(score)}|${score >= 86 ? "优" : score >= 74 ? "良" : "中"}`,
    );
    const read = readBook({ 考核: ["姓名|得分|考核等级", ...rows].join("\n") });
    expect(found(read, "grades_inferred")).toMatchObject([
      { at: "考核!C2", compared: 10, grades: ["优", "良", "中"], bounds: [85, 74, null] },
    ]);
    expect(codesOf(read)).not.toContain("grades_not_followed");
    expect(read.policy?.grades.scales[0]?.bands.map(({ min }) => min)).toEqual([85, 74, null]);
    expect(read.policy?.assumed).toContain("/grades");
  });

  it("show no bounds where results overlap, or too few people have them", () => {
    const rows = (scores: readonly (readonly [number, string])[]): string =>
      scores
        .map(
          ([score, grade], index) => `员工${"甲乙丙丁戊己庚辛壬癸".charAt(index)}|${String(score)}|${grade}`,
        )
        .join("\n");
    const overlapping = rows([
      [95, "B"],
      [93, "A"],
      [91, "B"],
      [88, "A"],
      [85, "B"],
      [80, "A"],
      [78, "B"],
      [70, "A"],
    ]);
    const few = rows([
      [95, "A"],
      [85, "A"],
      [75, "B"],
      [50, "B"],
    ]);
    for (const text of [overlapping, few]) {
      const codes = codesOf(readBook({ 考核: `姓名|得分|考核等级\n${text}` }));
      expect(codes).toContain("grades_not_followed");
      expect(codes).not.toContain("grades_inferred");
    }
  });

  it("that the results come to are no doubt, by letters or by words", () => {
    const text =
      "姓名|业绩50%|能力50%|等级\n尚云溪|95|93|优秀\n柏知远|85|84|B\n樊若晴|72|74|合格\n古月明|96|94|优等\n桑兰兰|50|40|D级";
    expect(codesOf(readBook({ 考核: text }))).not.toContain("grades_not_followed");
  });
});

describe("rules for actuals", () => {
  it("that stand nowhere are attainment, which is a doubt", () => {
    const text = "姓名|销售额目标|销售额实际|投诉率目标|投诉率实际\n尚云溪|100|90|5|4\n柏知远|120|130|5|6";
    expect(found(readBook({ 绩效考核: text }), "rule_assumed")).toMatchObject([
      { indicators: ["销售额", "投诉率"], lower: ["投诉率"] },
    ]);
  });
});

describe("names of periods", () => {
  it("are the month where the heading is a bare number", () => {
    const { report } = readBook({ 月度考核: "姓名|'2024.5|'2024.6\n尚云溪|90|80\n柏知远|85|88" });
    expect(report.periods.map(({ name }) => name)).toEqual(["2024-05", "2024-06"]);
  });
});
