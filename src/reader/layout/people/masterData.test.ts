import { readBook } from "../../testing/readBook.ts";

describe("withoutSeries", () => {
  it("takes what a payroll takes off for no points of the people scored elsewhere", () => {
    const { dataset } = readBook({
      工资表: `序号|姓名|部门|基本工资|社保|个税|实发工资
1|方建平|生产部|5000|-437.5|-60|4502.5
2|俞佳宁|生产部|4000|-437.5|0|3562.5
3|花小梅|生产部|6000|-437.5|-90|5472.5`,
      绩效: "工号|姓名|质量50%|速度50%\nA1|方建平|80|90\nA2|俞佳宁|70|85\nA3|花小梅|90|90",
    });
    expect(dataset.employees.names).toEqual(["方建平", "俞佳宁", "花小梅"]);
    expect(dataset.events).toEqual([]);
  });
});
