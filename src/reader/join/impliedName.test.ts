import { readBook } from "../testing/readBook.ts";

const nameIn = (sheet: string): readonly string[] =>
  readBook({ Sheet1: sheet }).report.indicators.map(({ id, name }) => `${id}: ${name}`);

describe("the indicator that no heading names", () => {
  it("is called in the characters of the sheet, and has one id", () => {
    const rows = "\nT01|洪豪美|90|80|85|88\nT02|江妍婷|70|80|90|92\nT03|許雅豪|75|85|78|81";
    expect(nameIn(`員工編號|姓名|第一季|第二季|第三季|第四季${rows}`)).toEqual(["综合评分: 綜合評分"]);
    expect(nameIn(`员工编号|姓名|第一季度|第二季度|第三季度|第四季度${rows.replace("許", "许")}`)).toEqual([
      "综合评分: 综合评分",
    ]);
  });

  it("is called in English where nothing is Chinese", () => {
    expect(
      nameIn("ID|Name|Q1|Q2|Q3|Q4\nE1|Ann Lee|90|80|85|88\nE2|Bo Tan|70|80|90|92\nE3|Cy Wu|75|85|78|81"),
    ).toEqual(["综合评分: Overall rating"]);
  });
});
