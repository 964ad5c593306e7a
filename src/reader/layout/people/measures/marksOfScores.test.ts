import { scoresIn } from "../../../testing/scoresIn.ts";
import { doubtsIn, readBook, valuesIn, weightsIn } from "../../../testing/readBook.ts";

const sheet = (marks: readonly [number, number]) => ({
  text: `
姓名|产量|||质量|||总分
|标准分|扣分|得分|标准分|扣分|得分|
方建平|${marks[0]}|2|=B3-N(C3)→${marks[0] - 2}|${marks[1]}||=E3-N(F3)→${marks[1]}|=D3+G3→${marks[0] + marks[1] - 2}
俞佳宁|${marks[0]}||=B4-N(C4)→${marks[0]}|${marks[1]}|5|=E4-N(F4)→${marks[1] - 5}|=D4+G4→${marks[0] + marks[1] - 5}
花小梅|${marks[0]}|1|=B5-N(C5)→${marks[0] - 1}|${marks[1]}|3|=E5-N(F5)→${marks[1] - 3}|=D5+G5→${marks[0] + marks[1] - 4}`,
  merges: ["B1:D1", "E1:G1", "A1:A2", "H1:H2"],
});

describe("marksOfScores", () => {
  it("reads what is left of full marks as the score, and the full marks as what it is worth", () => {
    const result = readBook({ 考核: sheet([60, 40]) });
    expect(valuesIn(result)).toEqual({ "产量 rating": [58, 60, 59], "质量 rating": [40, 35, 37] });
    expect(weightsIn(result)).toEqual({ 产量: 0.6, 质量: 0.4 });
    expect(result.dataset.events).toEqual([]);
    expect(doubtsIn(result).filter((code) => !code.startsWith("ids_derived"))).toEqual([]);
  });

  it("takes points off full marks where no score stands beside them", () => {
    const text =
      "姓名|产量||质量||总分\n|标准分|扣分|标准分|扣分|\n方建平|60|2|40|1|97\n俞佳宁|60||40||100\n花小梅|60|3|40|5|92";
    const result = readBook({ 考核: { text, merges: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"] } });
    expect(scoresIn(result)).toEqual([97, 100, 92]);
  });

  it("leaves a rate beside the score that came of it out", () => {
    const text =
      "姓名|销售(60%)||回款(40%)||总分\n|完成率|得分|完成率|得分|\n方建平|0.9|90|1.1|80|86\n俞佳宁|1.2|70|0.8|95|80\n花小梅|1|85|1|75|81";
    const result = readBook({ 考核: { text, merges: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"] } });
    expect(valuesIn(result)).toEqual({ "销售 rating": [90, 70, 85], "回款 rating": [80, 95, 75] });
  });

  it("takes no weights from full marks of 100 each", () => {
    const result = readBook({ 考核: sheet([100, 100]) });
    expect(valuesIn(result)).toEqual({ "产量 rating": [98, 100, 99], "质量 rating": [100, 95, 97] });
    expect(weightsIn(result)).toEqual({ 产量: null, 质量: null });
  });
});
