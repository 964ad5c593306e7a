import { readBook, valuesIn } from "../../../testing/readBook.ts";

describe("scoresOfMeasured", () => {
  it("reads a word for totals under an indicator with target and actual as its score", () => {
    const result = readBook({
      考核: {
        text: `
工号|姓名|销售额||||客户拜访量||
||计划值|实际|考核得分|目标量|实际完成量|考核得分
E01|秦婉|204|180|87|51|57|68
E02|赵景|272|300|62|62|63|94`,
        merges: ["C1:E1", "F1:H1"],
      },
    });
    expect(valuesIn(result)).toMatchObject({
      "销售额 target": [204, 272],
      "销售额 actual": [180, 300],
      "销售额 rating": [87, 62],
    });
  });
});

describe("actualsBesideTargets", () => {
  it.each([
    ["Result", "% Achieved"],
    ["Achieved", "Attainment"],
    ["实际完成⏎Achieved", "完成率/Attainment"],
  ])("reads %j beside a target as what was achieved", (actual, rate) => {
    const result = readBook({
      KPI: {
        text: `
ID|Name|New accounts(60%)|||Revenue(40%)||
||Plan|${actual}|${rate}|Plan|${actual}|${rate}
11|Ada Noor|7|6|=D3/C3→0.857|190|224|=G3/F3→1.179
12|Ben Sato|8|9|=D4/C4→1.125|180|171|=G4/F4→0.95`,
        merges: ["C1:E1", "F1:H1"],
      },
    });
    expect(valuesIn(result)).toEqual({
      "New accounts target": [7, 8],
      "New accounts actual": [6, 9],
      "Revenue target": [190, 180],
      "Revenue actual": [224, 171],
    });
  });
});
