import { doubtsIn, readBook, valuesIn } from "../testing/readBook.ts";

describe("statedScale", () => {
  it("holds for all other words where one is a slip of the pen, which stays without a number", () => {
    const result = readBook({
      考核: `姓名|产出(60%)|协作(40%)
方建平|S|B
俞佳宁|A+|A
花小梅|C|D
卫若兰|A|C
云中鹤|D|S
平安|B|B`,
      等级换算: "等级|分值\nS|100\nA|90\nB|80\nC|70\nD|50",
    });
    expect(valuesIn(result)).toEqual({
      "产出 rating": [100, null, 70, 90, 50, 80],
      "协作 rating": [80, 90, 50, 70, 100, 80],
    });
    expect(doubtsIn(result)).toContain("value_unreadable 考核!B3");
  });
});
