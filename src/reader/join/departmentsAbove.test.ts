import { readBook } from "../testing/readBook.ts";

const departmentsIn = (sheets: Readonly<Record<string, string>>): unknown =>
  readBook(sheets).dataset.employees.departments;

describe("a department above a table of people", () => {
  it("is that of all people below it, block by block, and whoever leads it is none of them", () => {
    const book = {
      表: `
门店：天河店　店长：蓝启航|||
工号|姓名|销售|服务
A01|卫明远|90|80
A02|沈若琳|91|81
|||
门店：海珠店　店长：陶景行|||
工号|姓名|销售|服务
A03|韩嘉宁|95|85
A04|蒋文博|77|88`,
    };
    expect(departmentsIn(book)).toEqual(["天河店", "天河店", "海珠店", "海珠店"]);
    expect(readBook(book).dataset.employees.names).toHaveLength(4);
  });

  it("is no company, and gives way to what another table says", () => {
    const list = (line: string): string => `
${line}||
姓名|质量|态度
卫明远|90|80
沈若琳|91|81`;
    expect(departmentsIn({ 表: list("单位：远山集团　日期：2025-06-30") })).toEqual([null, null]);
    expect(departmentsIn({ 表: list("部门：质检科　日期：2025-06-30") })).toEqual(["质检科", "质检科"]);
    expect(
      departmentsIn({
        表: list("部门：质检　日期：2025-06-30"),
        花名册: "姓名|部门|岗位\n卫明远|质检一科|检验员\n沈若琳|质检二科|检验员",
      }),
    ).toEqual(["质检一科", "质检二科"]);
  });

  it("is the heading over each of several tables side by side, as it was typed", () => {
    expect(
      readBook({
        評核: {
          text: `會計課||||總務課||
姓名|品質(60%)|效率(40%)||姓名|品質(60%)|效率(40%)
簡志豪|90|80||溫淑惠|70|75
游雅婷|88|81||詹前進|71|76`,
          merges: ["A1:C1", "E1:G1"],
        },
      }).dataset.employees.departments,
    ).toEqual(["會計課", "會計課", "總務課", "總務課"]);
  });

  it("is what the sheets of several departments are called, unless somebody stands on two", () => {
    const list = (first: string, second: string): string => `姓名|质量|态度\n${first}|90|80\n${second}|91|81`;
    expect(departmentsIn({ 市场部: list("卫明远", "沈若琳"), 财务部: list("韩嘉宁", "蒋文博") })).toEqual([
      "市场部",
      "市场部",
      "财务部",
      "财务部",
    ]);
    expect(departmentsIn({ 一组: list("卫明远", "沈若琳"), 二组: list("卫明远", "沈若琳") })).toEqual([
      null,
      null,
    ]);
    expect(departmentsIn({ 市场部: list("卫明远", "沈若琳") })).toEqual([null, null]);
  });
});
