import { readBook, valuesIn, weightsIn } from "../../../testing/readBook.ts";

describe("periodShares", () => {
  it("takes along a part whose heading alone would be a total", () => {
    const result = readBook({
      S: "工号|姓名|Q1(15%)|Q2(15%)|Q3(15%)|Q4(15%)|年终考评(40%)|年度总分\nN1|邹若新|88|90|90|78|88|87.1\nN2|卫雪宇|76|94|86|76|80|81.8",
    });
    expect(weightsIn(result)).toEqual({ Q1: 0.15, Q2: 0.15, Q3: 0.15, Q4: 0.15, 年终考评: 0.4 });
  });

  it("adds up quarters and the year's end as the sheet does", () => {
    const result = readBook({
      S: "工号|姓名|Q1(15%)|Q2(15%)|Q3(15%)|Q4(15%)|终评会(40%)|总分\nN1|邹若新|88|90|90|78|88|87.1\nN2|卫雪宇|76|94|86|76|80|81.8",
    });
    expect(weightsIn(result)).toEqual({ Q1: 0.15, Q2: 0.15, Q3: 0.15, Q4: 0.15, 终评会: 0.4 });
    expect(valuesIn(result)["Q2 rating"]).toEqual([90, 94]);
    expect(result.issues.filter(({ code }) => code === "total_differs")).toEqual([]);
  });

  it("leaves periods without shares as periods", () => {
    const result = readBook({ S: "姓名|Q1|Q2|Q3|Q4\n邹若新|88|90|90|78\n卫雪宇|76|94|86|76" });
    expect(result.report.periods.map(({ id }) => id)).toEqual(["Q1", "Q2", "Q3", "Q4"]);
  });
});
