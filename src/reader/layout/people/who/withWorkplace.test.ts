import { readBook } from "../../../testing/readBook.ts";

const departmentsIn = (text: string): readonly (string | null)[] =>
  readBook({ 评分: text }).dataset.employees.departments;

describe("withWorkplace", () => {
  it.each(["病区", "所属组", "股室", "驻点"])("takes %s for the department", (heading) => {
    expect(
      departmentsIn(
        `${heading}|姓名|质量60%|态度40%\n东一|卫明远|90|85\n东一|沈若琳|80|82\n西二|韩嘉宁|70|75`,
      ),
    ).toEqual(["东一", "东一", "西二"]);
  });

  it("knows what firms call it in English", () => {
    expect(
      departmentsIn(
        "Name|Directorate|Quality (60%)|Speed (40%)\nAda Noor|Collections|4|5\nBen Sato|Collections|3|4\nCleo Diaz|Corporate|5|3",
      ),
    ).toEqual(["Collections", "Collections", "Corporate"]);
  });

  it.each([
    ["everybody has one of their own", "荣誉班|姓名|质量|态度\n甲|卫明远|90|85\n乙|沈若琳|80|82"],
    ["these are ratings", "平时股|姓名|质量|态度\n优秀|卫明远|90|85\n优秀|沈若琳|80|82"],
    ["it is about the appraisal", "考核组|姓名|质量|态度\n甲|卫明远|90|85\n甲|沈若琳|80|82"],
  ])("leaves a column alone where %s", (_, text) => {
    expect(departmentsIn(text)).toEqual([null, null]);
  });

  it("gives way to a column that is called department", () => {
    expect(departmentsIn("片区|姓名|部门|质量|态度\n东区|卫明远|质检|90|85\n东区|沈若琳|生产|80|82")).toEqual(
      ["质检", "生产"],
    );
  });
});
