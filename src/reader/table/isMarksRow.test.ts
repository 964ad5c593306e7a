import { doubtsIn, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

const sheet = (aside: readonly string[]): string =>
  [
    "工号|姓名|准确率|时效|加权得分",
    ...aside,
    "A01|方建平|80|90|=C4*0.6+D4*0.4→84",
    "A02|俞佳宁|70|95|=C5*0.6+D5*0.4→80",
    "A03|花小梅|100|65|=C6*0.6+D6*0.4→86",
  ].join("\n");

const weights = "权重||60%|40%|1";
const marks = "满分||100|100|100";

describe("isMarksRow", () => {
  it.each([
    ["above", [marks, weights]],
    ["below", [weights, marks]],
  ])("lets a row of weights go first, with full marks %s it", (_, aside) => {
    const result = readBook({ 考核: sheet(aside) });
    expect(weightsIn(result)).toEqual({ 准确率: 0.6, 时效: 0.4 });
    expect(valuesIn(result)).toEqual({ "准确率 rating": [80, 70, 100], "时效 rating": [90, 95, 65] });
    expect(doubtsIn(result)).toEqual([]);
  });

  it("lets full marks weigh the indicators where no row of weights does", () => {
    const result = readBook({
      考核: "工号|姓名|准确率|时效\n满分||60|40\nA01|方建平|50|39\nA02|俞佳宁|44|35",
    });
    expect(weightsIn(result)).toEqual({ 准确率: 0.6, 时效: 0.4 });
  });
});
