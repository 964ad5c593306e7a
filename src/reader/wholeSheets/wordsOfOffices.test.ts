import { doubtsIn, readBook, valuesIn } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

describe("words that some offices use", () => {
  it.each(["缓考", "旷考", "空缺", "exempt"])("takes %s for no score", (word) => {
    const result = readBook({ 考核: `姓名|质量60%|态度40%\n卜建军|${word}|80\n仇丽华|80|90` });
    expect(valuesIn(result)).toEqual({ "质量 rating": [null, 80], "态度 rating": [80, 90] });
    expect(doubtsIn(result)).toContain("value_absent 考核!B2");
  });

  it("finds ids under 受評人員編", () => {
    const { dataset } = readBook({
      考核: "受評人員編|姓名|質量60%|態度40%\nA01|卜建軍|90|80\nA02|仇麗華|80|90",
    });
    expect([dataset.employees.ids, dataset.employees.names]).toEqual([
      ["A01", "A02"],
      ["卜建軍", "仇麗華"],
    ]);
  });

  it("takes a grade band for no indicator", () => {
    const text =
      "姓名|质量60%|态度40%|Overall|Grade Band\n卜建军|90|80|86|B\n仇丽华|80|90|84|B\n葛秀英|95|90|93|A";
    const { report } = readBook({ 考核: text });
    expect(report.indicators.map(({ name }) => name)).toEqual(["质量", "态度"]);
  });
});

describe("four totals of which one is wrong", () => {
  const totals = (last: number): string =>
    `姓名|自评|上级评分|得分\n卜建军|90|80|83\n仇丽华|80|90|87\n葛秀英|70|100|91\n苗秀芝|60|80|${String(last)}`;

  it("show what the raters weigh all the same, and the wrong one is told", () => {
    const result = readBook({ 考核: totals(99) });
    expect(scoresIn(result)).toEqual([83, 87, 91, 74]);
    expect(doubtsIn(result)).toEqual([
      "ids_derived 考核!A2",
      "total_differs 考核!D5",
      "rater_weights_inferred 考核!C2",
    ]);
    expect(doubtsIn(readBook({ 考核: totals(74) }))).toEqual([
      "ids_derived 考核!A2",
      "rater_weights_inferred 考核!C2",
    ]);
  });
});
