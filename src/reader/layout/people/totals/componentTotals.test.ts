import { scoresIn } from "../../../testing/scoresIn.ts";
import { doubtsIn, readBook, valuesIn } from "../../../testing/readBook.ts";

describe("componentTotals", () => {
  it("counts the result of one part beside others under a total of everything", () => {
    const result = readBook({
      结果: "姓名|KPI得分|价值观得分|综合得分\n张三丰|90|80|85\n李莫愁|80|60|70\n王重阳|70|90|80\n郭靖安|85|75|80",
    });
    expect(Object.keys(valuesIn(result))).toEqual(["KPI得分 rating", "价值观得分 rating"]);
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("totals"))).toEqual([]);
  });

  it("keeps it as the total of several scores in front of it", () => {
    const result = readBook({
      结果: "姓名|质量|效率|KPI得分|态度|综合得分\n张三丰|90|80|85|70|155\n李莫愁|80|60|70|80|150\n王重阳|70|90|80|90|170",
    });
    expect(Object.keys(valuesIn(result))).not.toContain("KPI得分 rating");
  });

  it("takes the last of them for the total where all are called so", () => {
    const result = readBook({
      结果: "姓名|KPI得分(70%)|态度得分(30%)|年度考核成绩\n卜建军|90|80|87\n仇丽华|80|90|83\n葛秀英|85|70|80.5",
    });
    expect(Object.keys(valuesIn(result))).toEqual(["KPI得分 rating", "态度得分 rating"]);
    const noted = readBook({
      结果: "姓名|KPI得分|态度得分|年度考核成绩\n卜建军|90|80|87\n仇丽华|80|90|83\n葛秀英|85|70|80.5\n注：年度考核成绩=KPI得分×70%+态度得分×30%|||",
    });
    expect(scoresIn(noted)).toEqual([87, 83, 80.5]);
  });
});
