import { readBook } from "../../../testing/readBook.ts";
import { filledDepartments } from "./filledDepartments.ts";

const namesOf = (cells: readonly (string | null)[]): readonly (string | null)[] | null =>
  filledDepartments(
    cells.map((cell) => (cell === "-" ? null : cell)),
    cells,
  )?.names ?? null;

describe("filledDepartments", () => {
  it("fills a department down to the end of its group", () => {
    expect(namesOf(["销售部", null, null, "技术部", null])).toEqual([
      "销售部",
      "销售部",
      "销售部",
      "技术部",
      "技术部",
    ]);
  });

  it("goes on where the first one of a page says the department again", () => {
    expect(namesOf(["销售部", null, "销售部", null, "技术部"])).toEqual([
      "销售部",
      "销售部",
      "销售部",
      "销售部",
      "技术部",
    ]);
  });

  it.each([
    ["a single blank", ["销售部", "技术部", null]],
    ["departments that come again", ["销售部", null, "技术部", null, "销售部", null]],
    ["a first row without one", [null, "销售部", null, null]],
    ["few blanks in a full column", ["甲部", "乙部", "丙部", "丁部", "戊部", null, null]],
    ["signs that say there is none", ["销售部", "-", "-", "技术部"]],
  ])("leaves %s alone", (_, cells) => {
    expect(namesOf(cells)).toBeNull();
  });

  it("says in a doubt how many people were taken along", () => {
    const { dataset, issues } = readBook({
      考核: "部门|姓名|质量60%|态度40%\n销售部|张三丰|90|85\n|李莫愁|80|82\n|周伯通|70|75\n技术部|杨过|88|84\n|郭靖|66|72",
    });
    expect(dataset.employees.departments).toEqual(["销售部", "销售部", "销售部", "技术部", "技术部"]);
    expect(issues.filter(({ code }) => code === "department_assumed")).toMatchObject([
      { at: "考核!A3", count: 3, departments: ["销售部", "技术部"] },
    ]);
  });
});
