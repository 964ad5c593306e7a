import { readBook } from "../testing/readBook.ts";

const form = (name: string, department: string): string =>
  `
2月绩效考核表|||
姓名|${name}|部门|${department}
指标|权重|自评分|上级评分
需求交付|60%|95|90
代码质量|40%|90|88`;

const summary = (names: readonly string[], department: string): string =>
  [
    "2月绩效汇总",
    "序号|部门|姓名|绩效得分|绩效系数",
    ...names.map((name, index) => `${String(index + 1)}|${department}|${name}|89.2|1`),
  ].join("\n");

const people = ["晏子航", "屈文博", "蒲小雨"];
const forms = Object.fromEntries(people.map((name) => [name, form(name, "前端开发")]));

describe("a list that names another level of the house than the forms", () => {
  it("makes nobody a second person; the first difference is told", () => {
    const { dataset, issues } = readBook({ 汇总: summary(people, "技术中心"), ...forms });
    expect(dataset.employees.names).toEqual(people);
    expect(dataset.employees.departments).toEqual(["前端开发", "前端开发", "前端开发"]);
    expect(issues.filter(({ code }) => code === "person_conflict")).toMatchObject([
      { name: "晏子航", field: "department", taken: "前端开发", left: "技术中心" },
    ]);
    expect(issues.map(({ code }) => code)).not.toContain("same_name_two_ids");
  });

  it("leaves a single namesake in another department another person", () => {
    const others = ["龚念慈", "童一鸣", "晏子航"];
    const { dataset } = readBook({ 汇总: summary(others, "技术中心"), ...forms });
    expect(dataset.employees.names.filter((name) => name === "晏子航")).toHaveLength(2);
  });
});
