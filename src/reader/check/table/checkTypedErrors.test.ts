import { readBook } from "../../testing/readBook.ts";

describe("a total that came to an error", () => {
  it("is told of with its person, and the scores count", () => {
    const { issues, dataset } = readBook({
      考核: "工号|姓名|质量60%|态度40%|总分\nA1|卜建军|90|80|86\nA2|仇丽华|80|90|#DIV/0!",
    });
    expect(issues).toMatchObject([{ code: "cell_error", at: "考核!E3", people: ["A2"], isResult: true }]);
    expect(dataset.measures.map(({ values }) => [...values])).toEqual([
      [90, 80],
      [80, 90],
    ]);
  });
});
