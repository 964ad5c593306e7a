import { readBook } from "../testing/readBook.ts";
import { bookOf } from "../testing/readBook.ts";
import { defaultReadOptions } from "../readOptions.ts";
import { readWorkbooks } from "../readWorkbooks.ts";

const reasonOf = (sheet: string, text: string): string | null | undefined =>
  readWorkbooks([bookOf("book.xlsx", { [sheet]: text })], defaultReadOptions).report.sheets[0]?.reason;

describe("look-alikes", () => {
  it.each([
    [
      "Risks",
      "Risk ID|Description|Owner|Likelihood (1-5)|Impact (1-5)|Score|Mitigation\nR0|Delay|Priya Rossi|3|4|12|Monitor\nR1|Loss|Owen Varga|2|5|10|Monitor",
    ],
    [
      "风险清单",
      "编号|风险描述|责任人|可能性|影响程度|风险等级\nR1|断货|张三丰|3|4|12\nR2|丢失|李莫愁|2|5|10",
    ],
  ])("tells a list of risks from scores: %s", (sheet, text) => {
    expect(reasonOf(sheet, text)).toBe("risk_register");
  });

  it("tells a list of indicators from a blank form", () => {
    const library =
      "序号|指标名称|指标定义|计算公式|目标值|数据来源|权重\n1|销售额|当月销售额|求和|100|财务|30%\n2|回款率|回款比应收|比率|95|财务|70%";
    expect(reasonOf("库", library)).toBe("indicator_library");
    expect(reasonOf("表", "考核指标|评分标准|权重|得分\n质量|按次数|60%|\n效率|按时间|40%|")).toBe(
      "blank_template",
    );
  });

  it("takes dates and lessons of a plan for no scores", () => {
    const plan =
      "序号|主题|讲师|月份|课时|考核方式\n1|消防|凤涵|1月|15|笔试\n2|进阶|金瑾桐|2月|5|笔试\n3|质量|周平雪|3月|3|笔试";
    expect(readBook({ 计划: plan }).report.sheets[0]?.hasScores).toBe(false);
  });
});
