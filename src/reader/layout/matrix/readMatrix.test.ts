import { readBook } from "../../testing/readBook.ts";

describe("readMatrix", () => {
  it("takes one word with running numbers for items, not for raters", () => {
    const { report } = readBook({
      考核: "姓名|项目一|项目二|项目三\n施然雪|60|75|81\n陶瑾书|60|68|67\n尤立|87|85|97",
    });
    expect(report.tables.map(({ layout }) => layout)).toEqual(["rowPerEmployee"]);
    expect(report.indicators.map(({ name }) => name)).toEqual(["项目一", "项目二", "项目三"]);
  });
});
