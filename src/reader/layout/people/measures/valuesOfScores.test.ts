import { readBook, valuesIn } from "../../../testing/readBook.ts";

const people = ["仇丽华", "卜建军", "葛秀英"];

/** Three people with the numbers of each column. */
const listOf = (head: string, rows: readonly string[]) =>
  readBook({ 考核: [head, ...rows.map((row, index) => `${people[index] ?? ""}|${row}`)].join("\n") });

describe("a value beside the score that it was worth", () => {
  it.each([
    ["姓名|销售额(万)|销售额得分|出勤率|出勤得分|总分", "销售额得分", "出勤得分"],
    ["Name|Calls|Calls Score|Attendance %|Attendance Score|Total", "Calls", "Attendance Score"],
    ["姓名|销售完成率|销售得分|出勤率|出勤得分|总分", "销售", "出勤得分"],
  ])("does not count: %s", (head, first, second) => {
    const result = listOf(head, ["120|36|98%|19|55", "80|24|100%|20|44", "100|30|95%|18|48"]);
    expect(valuesIn(result)).toEqual({
      [`${first} rating`]: [36, 24, 30],
      [`${second} rating`]: [19, 20, 18],
    });
    expect(result.issues.map(({ code }) => code)).not.toContain("totals_not_followed");
  });

  it("counts where it is what has the weight", () => {
    const result = listOf("姓名|质量（60%）|态度（40%）|质量得分|总分", [
      "90|80|54|86",
      "80|70|48|76",
      "70|90|42|78",
    ]);
    expect(valuesIn(result)).toMatchObject({ "质量 rating": [90, 80, 70], "态度 rating": [80, 70, 90] });
  });
});
