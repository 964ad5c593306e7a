import * as books from "../../../test/fixtures/reader/layouts.ts";
import { seededErrorsBook } from "../../../test/fixtures/reader/seededErrors.ts";
import { toGrids, type BookSpec } from "../../../test/fixtures/reader/sheetSpec.ts";
import { placeAt } from "../../core/index.ts";
import { defaultReadOptions } from "../readOptions.ts";
import type { ReadResult } from "../readResult.ts";
import { readWorkbooks } from "../readWorkbooks.ts";

const read = (...specs: readonly BookSpec[]): ReadResult =>
  readWorkbooks(specs.map(toGrids), defaultReadOptions);
const people = ({ dataset }: ReadResult): readonly string[] =>
  dataset.employees.ids.map((id, row) => `${id} ${dataset.employees.names[row] ?? ""}`);
const weights = ({ report }: ReadResult): readonly (readonly [string, number | null])[] =>
  report.indicators
    .filter(({ kind }) => kind === "indicator")
    .map(({ name, globalWeight }) => [name, globalWeight]);
const codes = ({ issues }: ReadResult): readonly string[] => issues.map(({ code }) => code);
/** "indicator/rater" → values of all people, periods in order. */
const values = ({ dataset }: ReadResult): Record<string, (number | null)[]> => {
  const all: Record<string, (number | null)[]> = {};
  for (const { indicatorId, raterGroup, kind, values: own } of dataset.measures) {
    const key = [indicatorId, raterGroup ?? kind].join("/");
    all[key] = [...(all[key] ?? []), ...[...own].map((value) => (Number.isNaN(value) ? null : value))];
  }
  return all;
};

describe("layouts", () => {
  it("reads a form per employee and sheet, with subtotals, notes and signatures left out", () => {
    const result = read(books.formBook());
    expect(people(result)).toEqual(["S1001 程若曦", "S1002 马文博"]);
    expect(result.report.tables.map(({ layout }) => layout)).toEqual(["formPerEmployee", "formPerEmployee"]);
    expect(weights(result)).toEqual([
      ["销售目标达成", 0.4],
      ["新客户开发", 0.2],
      ["沟通协调", 0.15],
      ["专业知识", 0.15],
      ["责任心", 0.1],
    ]);
    expect(values(result)["销售目标达成/superior"]).toEqual([88, 75]);
    expect(result.report.periods.map(({ id }) => id)).toEqual(["2024-03"]);
    expect(result.dataset.typedResults.map(({ values: totals }) => totals)).toEqual([[86.6, 80.15]]);
    // Both totals are the superior's alone: the self-rating is only for reference, and that is asked about.
    expect(result.issues).toMatchObject([{ code: "rater_weights_inferred", percents: [0, 100] }]);
  });

  it("adds points out of full marks and does not multiply them again", () => {
    const result = read(books.pointsFormBook());
    expect(weights(result)).toEqual([
      ["工作质量", 0.3],
      ["工作进度", 0.3],
      ["团队协作", 0.2],
      ["纪律", 0.2],
    ]);
    expect(result.report.indicators.map(({ isPreweighted, scaleId }) => [isPreweighted, scaleId])).toEqual([
      [true, "0-30"],
      [true, "0-30"],
      [true, "0-20"],
      [true, "0-20"],
    ]);
    expect(result.dataset.employees.departments).toEqual(["项目部"]);
  });

  it("takes the score merged over the bands of a rubric", () => {
    const result = read(books.rubricBook());
    expect(result.report.tables[0]?.layout).toBe("rubricBands");
    expect(values(result)).toEqual({
      "客户服务/rating": [37],
      "响应速度/rating": [24],
      "团队合作/rating": [28],
    });
    expect(result.policy?.model.nodes.every((node) => node.kind === "indicator" && node.isPreweighted)).toBe(
      true,
    );
  });

  it("takes the position of a mark, nothing for no mark, and says when two are marked", () => {
    const result = read(books.optionsBook());
    expect(people(result)).toEqual(["E-204 Sarah Whitfield"]);
    expect(values(result)).toEqual({
      "Job knowledge/rating": [4],
      "Quality of work/rating": [3],
      "Punctuality/rating": [5],
      "Initiative/rating": [null],
      "Communication/rating": [null],
    });
    expect(result.issues.find(({ code }) => code === "several_marks")).toMatchObject({
      at: "Review!D10",
      cells: ["Review!D10", "Review!E10"],
      people: ["E-204"],
    });
  });

  it("reads people side by side", () => {
    const result = read(books.transposedBook());
    expect(people(result)).toEqual(["赵立新 赵立新", "钱淑芬 钱淑芬", "孙国庆 孙国庆", "李春梅 李春梅"]);
    expect(weights(result)).toEqual([
      ["产量完成", 0.4],
      ["质量合格", 0.3],
      ["安全生产", 0.2],
      ["6S管理", 0.1],
    ]);
    expect(values(result)["产量完成/rating"]).toEqual([95, 88, 91, null]);
    expect(result.dataset.employees.departments).toEqual(["一班", "一班", "二班", "二班"]);
  });

  it("reads raters by ratees, the middle as self-assessment", () => {
    const result = read(books.matrixBook());
    expect(people(result)).toHaveLength(3);
    expect(values(result)).toEqual({
      "综合评分/self": [95, 90, 92],
      "综合评分/peer": [88, 86, 84, 90, 85, 82],
    });
  });

  it("reads long rows and joins names from another sheet by id", () => {
    const result = read(books.longBook());
    expect(people(result)).toEqual(["W01 胡静怡", "W02 许子涵", "W03 韩天宇"]);
    expect(weights(result)).toEqual([
      ["准确率", 0.6],
      ["处理速度", 0.4],
    ]);
    expect(values(result)["准确率/rating"]).toEqual([90, 91, 92, 91, 92, 93]);
    expect(result.report.sheets.map(({ hasScores, reason }) => [hasScores, reason])).toEqual([
      [true, null],
      [false, "master_data"],
    ]);
  });

  it("reads target and actual side by side, and names written last name first", () => {
    const result = read(books.targetActualBook());
    expect(result.dataset.employees.names).toEqual(["Miller, Anna", "Novak, Peter", "Ortiz, Lucia"]);
    expect(values(result)["Customer complaints/actual"]).toEqual([4, 0, 6]);
    expect(
      result.policy?.model.nodes.map((node) => (node.kind === "indicator" ? node.direction : null)),
    ).toEqual(["higherIsBetter", "lowerIsBetter", "higherIsBetter"]);
  });

  it("reads grades by month through a scale that is said to be assumed", () => {
    const result = read(books.monthsBook());
    expect(result.report.periods.map(({ id }) => id)).toEqual(["2024-01", "2024-02", "2024-03", "2024-04"]);
    expect(result.dataset.measures[0]?.raw).toEqual(["A", "B", "B+"]);
    expect(codes(result)).toContain("word_scale_assumed");
  });

  it("finds weights that stand only in a formula, and a total without a header", () => {
    const result = read(books.formulaWeightsBook());
    expect(weights(result)).toEqual([
      ["Quality", 0.5],
      ["Teamwork", 0.2],
      ["Delivery", 0.3],
    ]);
    expect(result.report.scales.map(({ id }) => id)).toEqual(["1-5"]);
    expect(codes(result)).toEqual(["scale_assumed"]);
  });

  it("finds weights in a row, reads Traditional headers, keeps names as typed", () => {
    const result = read(books.weightRowBook());
    expect(weights(result)).toEqual([
      ["工作績效", 0.5],
      ["團隊合作", 0.3],
      ["學習成長", 0.2],
    ]);
    expect(result.dataset.employees.names).toEqual(["林怡君", "陳冠宇", "黃雅雯"]);
    expect(values(result)).toEqual({
      "工作绩效/rating": [88, 95, 76],
      "团队合作/rating": [92, 80, null],
      "学习成长/rating": [85, null, 90],
    });
  });

  it("keeps bonus and deduction points outside the weighted sum", () => {
    const result = read(books.bonusBook());
    expect(result.dataset.events.map(({ row, itemId, quantity, at }) => [row, itemId, quantity, at])).toEqual(
      [
        [0, "加分", 2, "考核汇总!G2"],
        [2, "加分", 1, "考核汇总!G4"],
        [1, "扣分", -3, "考核汇总!H3"],
      ],
    );
    expect(result.dataset.typedResults.map(({ kind }) => kind)).toEqual(["total", "rank"]);
  });

  it("reads one workbook per rater as several raters of the same people", () => {
    const result = read(...books.raterBooks());
    expect(people(result)).toHaveLength(2);
    expect(result.dataset.measures.map(({ raterIds }) => raterIds?.[0])).toEqual([
      "高建军",
      "高建军",
      "梁晓燕",
      "梁晓燕",
    ]);
    expect(placeAt(result.dataset.measures[0]!.places, 0)).toBe("'[民主测评-高建军.xlsx]测评表'!B2");
  });

  it("refuses look-alikes with a reason and invents nobody", () => {
    const result = read(books.lookAlikeBook());
    expect(result.report.sheets.map(({ sheet, reason }) => [sheet, reason])).toEqual([
      ["Sales", "sales_data"],
      ["库存", "inventory"],
      ["League", "sports"],
      ["产量", "production_log"],
      ["评分标准", "rule_table"],
      ["空白模板", "blank_template"],
      ["评语", "text_only"],
      ["空", "empty_sheet"],
    ]);
    expect([result.dataset.size, result.policy, result.dataset.measures.length]).toEqual([0, null, 0]);
  });
});

describe("formula doctor", () => {
  const result = read(seededErrorsBook());

  it("finds every trap with its cell and whom it touches", () => {
    expect(result.issues.map(({ code, at }) => [code, at])).toEqual([
      ["text_number", "成绩!D4"],
      ["formula_skips_text", "成绩!F4"],
      ["formula_fixed_denominator", "成绩!G4"],
      ["formula_fixed_denominator", "成绩!G5"],
      ["formula_skips_text", "成绩!G4"],
      ["constant_over_formula", "成绩!H5"],
      ["formula_exact_match_bands", "成绩!I2"],
      ["formula_band_gap", "成绩!J2"],
      ["formula_band_gap", "成绩!J2"],
      ["formula_rank_ties", "成绩!K2"],
    ]);
    expect(result.issues.find(({ code }) => code === "constant_over_formula")?.people).toEqual(["K04"]);
  });

  it("repairs what can be repaired", () => {
    const repaired = result.repairs.map(({ changes }) => changes[0]);
    expect(repaired).toEqual([
      { address: "成绩!D4", value: 88, formula: null },
      { address: "成绩!G4", value: null, formula: "=AVERAGE(C4:E4)" },
      { address: "成绩!G5", value: null, formula: "=AVERAGE(C5:E5)" },
      { address: "成绩!H5", value: null, formula: "=C5*0.4+D5*0.3+E5*0.3" },
      { address: "成绩!I2", value: null, formula: '=VLOOKUP(H2,{70,"C";80,"B";90,"A"},2,TRUE)' },
      {
        address: "成绩!J2",
        value: null,
        formula: '=IF(H2>=90,"A",IF(AND(H2>=80,H2<90),"B",IF(H2<80,"C","")))',
      },
    ]);
  });
});
