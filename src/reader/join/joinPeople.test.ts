import { readBook } from "../testing/readBook.ts";

describe("joinPeople", () => {
  it("takes an id in a column of names for the person who has it", () => {
    const { dataset, issues } = readBook({
      一季度: "工号|姓名|质量|态度\nYY001|张三丰|90|85\nYY002|李莫愁|80|82",
      二季度: "姓名|质量|态度\nYY001|70|75\n李莫愁|60|65",
    });
    expect(dataset.employees.ids).toEqual(["YY001", "YY002"]);
    expect(dataset.employees.names).toEqual(["张三丰", "李莫愁"]);
    expect(issues.filter(({ code }) => code === "joined_by_name")).toMatchObject([
      { at: "二季度!A2" },
      { at: "二季度!A3" },
    ]);
  });

  it("gives nobody the id of somebody else", () => {
    const { dataset } = readBook({
      考核: "姓名|部门|质量|态度\n张三丰|市场|90|85\n张三丰|市场/2|80|82\n张三丰/市场|技术|70|75",
    });
    expect(dataset.size).toBeGreaterThanOrEqual(2);
    expect(new Set(dataset.employees.ids).size).toBe(dataset.size);
  });
});
