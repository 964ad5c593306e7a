import { readBook } from "../../testing/readBook.ts";

describe("lookupFault", () => {
  it.each(["FALSE", "FALSE()", "0"])("finds %s to be an exact match over bands, and repairs it", (exact) => {
    const { issues, repairs } = readBook({
      考核: `工号|姓名|质量(60%)|速度(40%)|总分|等级|分数|等级
A1|方建平|80|90|=C2*0.6+D2*0.4→84|=VLOOKUP(E2,$G$2:$H$4,2,${exact})→#N/A|0|C
A2|俞佳宁|70|85|=C3*0.6+D3*0.4→76|=VLOOKUP(E3,$G$2:$H$4,2,${exact})→#N/A|70|B
A3|花小梅|90|90|=C4*0.6+D4*0.4→90|=VLOOKUP(E4,$G$2:$H$4,2,${exact})→A|90|A`,
    });
    const found = issues.find(({ code }) => code === "formula_exact_match_bands");
    expect(found?.people).toEqual(["A1", "A2", "A3"]);
    expect(repairs.flatMap(({ changes }) => changes.map(({ formula }) => formula))).toContain(
      "=VLOOKUP(E2,$G$2:$H$4,2,TRUE)",
    );
  });

  it("finds XLOOKUP over bands, which matches exactly unless told otherwise", () => {
    const book = (mode: string): string =>
      [80, 70, 90].reduce(
        (text, score, index) =>
          `${text}\nA${String(index)}|员工${"甲乙丙".charAt(index)}|${String(score)}|=XLOOKUP(C${String(index + 2)},{0,60,80,90},{"D","C","B","A"}${mode})→#N/A`,
        "工号|姓名|质量|等级",
      );
    const codesOf = (text: string): string[] => readBook({ 考核: text }).issues.map(({ code }) => code);
    expect(codesOf(book(""))).toContain("formula_exact_match_bands");
    expect(codesOf(book(',"",-1'))).not.toContain("formula_exact_match_bands");
  });
});
