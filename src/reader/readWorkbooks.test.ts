import { operationsBook } from "../../test/fixtures/reader/operations.ts";
import { toGrids } from "../../test/fixtures/reader/sheetSpec.ts";
import { defaultReadOptions } from "./readOptions.ts";
import { readWorkbooks } from "./readWorkbooks.ts";

describe("readWorkbooks", () => {
  const result = readWorkbooks([toGrids(operationsBook())], defaultReadOptions);

  it("reads a sheet per quarter with area, indicator and rater over each other", () => {
    expect(result.dataset.employees.ids).toEqual(["YY001", "YY002", "YY003", "YY004", "YY005", "YY006"]);
    expect(result.report.tables.map(({ layout, headerRows }) => ({ layout, headerRows }))).toEqual(
      new Array(4).fill({ layout: "rowPerEmployee", headerRows: [2, 3, 4] }),
    );
    expect(result.report.periods.map(({ id }) => id)).toEqual(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]);
    expect(result.dataset.measures).toHaveLength(7 * 2 * 4);
  });

  it("proposes the tree with the weights of the headers", () => {
    const weights = result.policy?.model.nodes.map(({ id, parentId, weight }) => [parentId, id, weight]);
    expect(result.policy?.model.basis).toBe("total");
    expect(weights).toEqual([
      [null, "工作业绩", 0.6],
      ["工作业绩", "运营指标完成情况", 0.3],
      ["工作业绩", "项目执行效果", 0.3],
      [null, "工作能力", 0.3],
      ["工作能力", "专业技能", 0.15],
      ["工作能力", "沟通协作能力", 0.1],
      ["工作能力", "问题解决能力", 0.05],
      [null, "工作态度", 0.1],
      ["工作态度", "责任心", 0.05],
      ["工作态度", "敬业精神", 0.05],
    ]);
  });

  it("says each flaw with its cell and takes nothing for zero", () => {
    const found = result.issues.map(({ code, at, people }) => [code, at, people]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["percent_assumed", "第一季度!H5", ["YY001"]],
        ["text_number", "第一季度!I5", ["YY001"]],
        ["text_number", "第一季度!J6", ["YY002"]],
        ["value_absent", "第一季度!L8", ["YY004"]],
        ["value_absent", "第一季度!M8", ["YY004"]],
        ["cell_error", "第二季度!H9", ["YY005"]],
        ["date_as_text", "第二季度!F6", ["YY002"]],
        ["duplicate_row", "第一季度!B11", ["YY006"]],
      ]),
    );
    const first = result.dataset.measures[0];
    expect([first?.values[0], first?.raw?.[0]]).toEqual([89.49, "89.49%"]);
    const zeros = result.dataset.measures.flatMap(({ values }) => [...values].filter((value) => value === 0));
    expect(zeros).toEqual([]);
  });
});
