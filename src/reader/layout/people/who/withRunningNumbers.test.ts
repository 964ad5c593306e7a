import { doubtsIn, readBook, valuesIn } from "../../../testing/readBook.ts";

const scores = (heading: string, first: readonly number[]): string =>
  `${heading}|姓名|质量|效率\n${first
    .map(
      (number, index) =>
        `${String(number)}|${["潘文", "朱思", "秦清玉"][index] ?? ""}|8${String(index)}|9${String(index)}`,
    )
    .join("\n")}`;

describe("withRunningNumbers", () => {
  it.each(["No. S.No", "Lp.", "序列#"])("takes 1, 2, 3 under %j for the numbers of the rows", (heading) => {
    const result = readBook({ 评分表: scores(heading, [1, 2, 3]) });
    expect(valuesIn(result)).toEqual({ "质量 rating": [80, 81, 82], "效率 rating": [90, 91, 92] });
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("column_left_out"))).toEqual([]);
  });

  it("leaves other numbers left of the names alone", () => {
    const result = readBook({ 评分表: scores("创新", [3, 5, 4]) });
    expect(valuesIn(result)).toMatchObject({ "创新 rating": [3, 5, 4] });
  });
});
