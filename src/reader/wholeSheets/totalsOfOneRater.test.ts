import { readBook } from "../testing/readBook.ts";

describe("a list whose totals take one of several raters", () => {
  it("counts that one alone, and totals are none of the doubts", () => {
    const result = readBook({
      表: `
姓名|质量自评|质量上级评|态度自评|态度上级评|总分
卫明远|90|80|85|70|=C2*0.6+E2*0.4→76
沈若琳|91|81|86|75|=C3*0.6+E3*0.4→78.6
韩嘉宁|95|85|88|79|=C4*0.6+E4*0.4→82.6`,
    });
    expect(result.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0],
      ["superior", 1],
    ]);
    expect(result.issues.map(({ code }) => code)).toEqual(["ids_derived"]);
  });
});
