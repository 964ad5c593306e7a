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
});
