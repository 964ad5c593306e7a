import { readBook, valuesIn } from "../../../testing/readBook.ts";

describe("withItemsAsUnits", () => {
  it("reads projects in front of people as where they work, beside indicators with all their weights", () => {
    const result = readBook({
      考核: `
项目|店总|区域|租金收缴率⏎60％|客流增长⏎40％|评定
锦江里|方建平|华东|90|80|A
云栖汇|俞佳宁|西南|70|85|B
悦来城|花小梅|华东|88|66|A`,
    });
    expect(result.dataset.employees.names).toEqual(["方建平", "俞佳宁", "花小梅"]);
    expect(valuesIn(result)).toEqual({ "租金收缴率 rating": [90, 70, 88], "客流增长 rating": [80, 85, 66] });
  });

  it("knows an indicator by its weight, whatever its name says elsewhere", () => {
    const result = readBook({
      考核: "项目|姓名|进度(40%)|质量(60%)\n锦江里|方建平|90|80\n云栖汇|俞佳宁|70|85",
    });
    expect(result.report.indicators.map(({ name }) => name)).toEqual(["进度", "质量"]);
  });

  it("keeps a list with a row per person and indicator", () => {
    const result = readBook({
      明细: "姓名|项目|权重|自评（40%）|上级评（60%）\n方建平|质量|50%|80|90\n方建平|效率|50%|70|75\n俞佳宁|质量|50%|60|65\n俞佳宁|效率|50%|90|85",
    });
    expect(result.report.indicators.map(({ name }) => name)).toEqual(["质量", "效率"]);
  });

  it("does so by a row of weights, too", () => {
    const result = readBook({
      考核: `工号|姓名|项目|服务|安全|总分
权重|||60%|40%|100%
A1|方建平|锦江里|90|80|86
A2|俞佳宁|云栖汇|70|85|76
A3|花小梅|锦江里|80|70|76`,
    });
    expect(result.report.indicators.map(({ name }) => name)).toEqual(["服务", "安全"]);
  });
});
