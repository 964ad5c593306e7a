import { doubtsIn, readBook } from "../../../testing/readBook.ts";

describe("weightedAsTotal", () => {
  it.each(["加权得分", "Weighted Score"])("compares %j with the total of the row", (heading) => {
    const result = readBook({
      考核: `姓名|质量（60%）|速度（40%）|${heading}\n秦婉|90|80|86\n赵景|70|90|84\n任平|80|85|82`,
    });
    expect(doubtsIn(result)).toEqual(["ids_derived 考核!A2", "total_differs 考核!D3"]);
  });

  it("leaves the weighted score of each indicator out", () => {
    const { report } = readBook({
      考核: "姓名|质量（60%）|加权得分|速度（40%）|加权得分|总分\n秦婉|90|54|80|32|86\n赵景|70|42|90|36|78",
    });
    expect(report.tables[0]?.columns.map(({ role }) => role)).toEqual([
      "name",
      "rating",
      "leftOut:weighted",
      "rating",
      "leftOut:weighted",
      "total",
    ]);
  });
});
