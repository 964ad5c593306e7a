import { readBook } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

describe("an empty column inside a table", () => {
  it("is no indicator where the heading of a group is merged over it", () => {
    const result = readBook({
      考核: {
        text: `姓名|业绩（60%）||||态度（40%）
|产量30%|质量20%||安全10%|
卜建军|90|80||70|85
仇丽华|80|90||75|95`,
        merges: ["A1:A2", "B1:E1", "F1:F2"],
      },
    });
    expect(result.report.indicators.filter(({ kind }) => kind === "indicator")).toHaveLength(4);
    expect(scoresIn(result)).toEqual([84, 87.5]);
    expect(result.issues.map(({ code }) => code)).toEqual(["ids_derived"]);
  });

  it("does not part people from their indicators in a list with a row for each", () => {
    const { dataset, report } = readBook({
      明细: `工号|姓名|部门||指标|权重|得分
A01|卜建军|生产部||质量|60%|90
A01|卜建军|生产部||态度|40%|80
A02|仇丽华|质检部||质量|60%|85
A02|仇丽华|质检部||态度|40%|95`,
    });
    expect(dataset.size).toBe(2);
    expect(report.indicators.map(({ name, globalWeight }) => [name, globalWeight])).toEqual([
      ["质量", 0.6],
      ["态度", 0.4],
    ]);
  });

  it("parts people from a list of indicators that stands beside them", () => {
    const { report } = readBook({
      考核: `工号|姓名|质量|态度||指标|权重
A01|卜建军|90|80||质量|60%
A02|仇丽华|85|95||态度|40%`,
    });
    expect(report.tables.map(({ range }) => range)).toContain("A1:D3");
  });
});
