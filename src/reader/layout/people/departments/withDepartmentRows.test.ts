import { readBook } from "../../../testing/readBook.ts";

const departmentsIn = (text: string, merges: readonly string[] = []): readonly string[] => {
  const { dataset } = readBook({ 考核: { text, merges } });
  return dataset.employees.names.map((name, row) => `${name} ${dataset.employees.departments[row] ?? "-"}`);
};

describe("withDepartmentRows", () => {
  it.each([
    ["numbered headings", "一、市场部", "二、技术部"],
    ["headings with a count", "市场部（3人）", "技术部(共2人)"],
    ["plain headings", "市场部", "技术部"],
    ["keys with values", "部门：市场部", "部门：技术部"],
  ])("gives people the department above them: %s", (_, first, second) => {
    expect(
      departmentsIn(
        `姓名|质量60%|态度40%\n${first}||\n张三丰|90|85\n李莫愁|80|82\n周伯通|70|75\n${second}||\n杨过|88|84\n郭靖|66|72`,
        ["A2:C2", "A6:C6"],
      ),
    ).toEqual(["张三丰 市场部", "李莫愁 市场部", "周伯通 市场部", "杨过 技术部", "郭靖 技术部"]);
  });

  it("knows sections and squads", () => {
    expect(
      departmentsIn("姓名|质量60%|态度40%\n衝壓課||\n张三丰|90|85\n李莫愁|80|82\n执法二队||\n杨过|88|84"),
    ).toEqual(["张三丰 衝壓課", "李莫愁 衝壓課", "杨过 执法二队"]);
  });

  it("reads headings in the column of numbers, between subtotals", () => {
    expect(
      departmentsIn(
        "序号|姓名|质量|态度\n一|销售部||\n1|张三丰|90|85\n2|李莫愁|80|82\n|小计|170|167\n二、客服中心|||\n1|杨过|88|84\n2|郭靖|66|72",
      ),
    ).toEqual(["张三丰 销售部", "李莫愁 销售部", "杨过 客服中心", "郭靖 客服中心"]);
  });

  it("leaves a column of departments as it is, and nobody is invented", () => {
    expect(
      departmentsIn("姓名|部门|质量|态度\n一、市场部|||\n张三丰|销售组|90|85\n李莫愁|推广组|80|82"),
    ).toEqual(["张三丰 销售组", "李莫愁 推广组"]);
  });

  it("does not take units that are rated for headings", () => {
    expect(departmentsIn("部门|考核质量|考核态度\n市场部|90|85\n技术部|80|82\n客服中心|75|70")).toEqual([
      "市场部 -",
      "技术部 -",
      "客服中心 -",
    ]);
  });

  it("takes a formula in words for a note", () => {
    expect(
      departmentsIn(
        "姓名|质量|态度\n张三丰|90|85\n李莫愁|80|82\n总分=70%×质量+30%×态度||\n综合＝质量×0.7＋态度×0.3||",
      ),
    ).toEqual(["张三丰 -", "李莫愁 -"]);
  });
});
