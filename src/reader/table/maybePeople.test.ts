import { readBook, doubtsIn, valuesIn } from "../testing/readBook.ts";
import { maybePeople } from "./maybePeople.ts";

const qualities = ["沟通能力", "执行力", "责任心"];

describe("maybePeople", () => {
  it("believes texts beside qualities that people are appraised by", () => {
    expect(maybePeople(["小明", "阿花", "老六", "合计"], qualities)).toBe(true);
  });

  it.each([
    ["other headings", ["小明", "阿花", "老六"], ["价格", "尺寸", "重量"]],
    ["texts that come again", ["小明", "小明", "老六"], qualities],
    ["units", ["销售部", "技术部", "客服中心"], qualities],
    ["too few", ["小明", "阿花"], qualities],
  ])("does not believe %s", (_, texts, headings) => {
    expect(maybePeople(texts, headings)).toBe(false);
  });

  it("reads strangers under an unknown heading, and says so", () => {
    const result = readBook({
      Ratings: "Barista|Speed|Courtesy|Accuracy\nBodhi|★★★★★|★★★|★★★★\nZed|★★|★★★★|★★★★★\nKiki|★★★|★★|★★",
    });
    expect(result.dataset.employees.names).toEqual(["Bodhi", "Zed", "Kiki"]);
    expect(valuesIn(result)["Speed rating"]).toEqual([5, 2, 3]);
    expect(doubtsIn(result)).toContain("header_unclear Ratings!A1");
  });
});
