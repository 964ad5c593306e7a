import { readBook, weightsIn } from "../testing/readBook.ts";

describe("findHeaderRows", () => {
  it("takes labels under merged areas whose words name raters or indicators elsewhere, beside keys of one row", () => {
    const result = readBook({
      Scores: {
        text: `
No.|Employee Name|Customer||Competencies||Results|
||Responsiveness（30%）|Complaint Handling（20%）|Analysis（20%）|Planning（10%）|Output（10%）|Quality（10%）
1|Ada Noor|90|80|70|60|88|79
2|Ben Sato|85|75|65|95|70|93`,
        merges: ["C1:D1", "E1:F1", "G1:H1"],
      },
    });
    expect(result.report.tables[0]?.headerRows).toEqual([1, 2]);
    expect(Object.keys(weightsIn(result))).toEqual([
      "Customer",
      "Customer/Responsiveness",
      "Customer/Complaint Handling",
      "Competencies",
      "Competencies/Analysis",
      "Competencies/Planning",
      "Results",
      "Results/Output",
      "Results/Quality",
    ]);
    expect(result.report.indicators.map(({ globalWeight }) => globalWeight)).toEqual([
      null,
      0.3,
      0.2,
      null,
      0.2,
      0.1,
      null,
      0.1,
      0.1,
    ]);
    expect(new Set(result.dataset.measures.map(({ raterGroup }) => raterGroup))).toEqual(new Set([null]));
  });

  it("leaves the place of work above the header of a form to the form", () => {
    const { dataset } = readBook({
      考核表: `
姓名|陈晓东|工号|A-031
部门|采购部||
序号|考核指标|权重|得分
1|准确性|60|92
2|及时性|40|88`,
    });
    expect(dataset.employees.departments).toEqual(["采购部"]);
    expect(dataset.measures.map(({ values }) => values[0])).toEqual([92, 88]);
  });
});

describe("areas that are called like raters", () => {
  it("stay raters where every group of columns is one", () => {
    const { dataset } = readBook({
      Scores: {
        text: `
Name|Manager||Customer|
|Quality|Speed|Quality|Speed
Ada Noor|90|80|70|60
Ben Sato|85|75|65|95`,
        merges: ["B1:C1", "D1:E1"],
      },
    });
    expect(new Set(dataset.measures.map(({ raterGroup }) => raterGroup))).toEqual(
      new Set(["superior", "customer"]),
    );
  });

  it("takes a department between the weights and the people for no part of the header", () => {
    const result = readBook({
      考核: `
序号|工号|姓名|代码质量|交期达成
权重|||40%|60%
人力资源部||||
1|00754|陈若|73|94
2|00757|柏建|75|83
财务部||||
3|00760|吕平|79|67
4|00763|邹建源|88|73`,
    });
    expect(result.report.tables[0]?.headerRows).toEqual([1, 2]);
    expect(result.dataset.employees.departments).toEqual(["人力资源部", "人力资源部", "财务部", "财务部"]);
  });
});
