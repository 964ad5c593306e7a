import { doubtsIn, readBook, valuesIn } from "../../../testing/readBook.ts";

describe("stagesAsRaters", () => {
  it("reads first and second review beside a self-assessment as raters with their weights", () => {
    const result = readBook({
      考核: {
        text: `
員編|姓名|考核評分|||考核總分
||自評(10%)|初評(60%)|複評(30%)|
H01|莊惠豪|81|90|88|=C3*0.1+D3*0.6+E3*0.3→88.5
H02|洪君婷|91|85|84|=C4*0.1+D4*0.6+E4*0.3→85.3
H03|蔡美惠|70|80|90|=C5*0.1+D5*0.6+E5*0.3→82`,
        merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
      },
    });
    expect(Object.entries(valuesIn(result)).map(([key, values]) => [key.split(" ")[1], values])).toEqual([
      ["self", [81, 91, 70]],
      ["superior", [90, 85, 80]],
      ["secondSuperior", [88, 84, 90]],
    ]);
    expect(result.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0.1],
      ["superior", 0.6],
      ["secondSuperior", 0.3],
    ]);
    expect(doubtsIn(result).filter((doubt) => /total_differs|header_unclear/u.test(doubt))).toEqual([]);
  });

  it("keeps a first review alone the score that it is", () => {
    const result = readBook({ 考核: "工号|姓名|初评\nA1|方建平|80\nA2|俞佳宁|90" });
    expect(Object.keys(valuesIn(result)).every((key) => !key.includes("superior"))).toBe(true);
  });

  it("reads them with their posts over the indicators that both reviewed", () => {
    const result = readBook({
      考績: {
        text: `
工號|姓名|初評（主管）40%||複評（處長）60%||總分
||績效70%|態度30%|績效70%|態度30%|
H01|莊惠豪|80|90|70|90|79.2
H02|洪君婷|90|80|90|60|83.4
H03|蔡美惠|70|80|80|80|77.2`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"],
      },
    });
    expect(result.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["superior", 0.4],
      ["secondSuperior", 0.6],
    ]);
    expect(result.report.indicators.map(({ name, globalWeight }) => [name, globalWeight])).toEqual([
      ["績效", 0.7],
      ["態度", 0.3],
    ]);
  });
});
