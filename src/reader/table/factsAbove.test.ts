import { readBook } from "../testing/readBook.ts";

describe("factsAbove", () => {
  it("gives each of two tables side by side the period of its own title", () => {
    const text =
      "人员信息||||2025年一季度考核得分||\n工号|姓名|部门||工号|计划(50%)|协同(50%)\nZN01|葛少|财务部||ZN02|84|79\nZN02|陶曦驰|法务部||ZN01|77|92";
    const { dataset } = readBook({ S: text });
    expect(dataset.employees.names).toEqual(["葛少", "陶曦驰"]);
    expect(dataset.measures.map(({ indicatorId, periodId }) => [indicatorId, periodId])).toEqual([
      ["计划", "2025-Q1"],
      ["协同", "2025-Q1"],
    ]);
  });
});
