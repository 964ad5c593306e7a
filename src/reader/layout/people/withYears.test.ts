import { readBook, valuesIn } from "../../testing/readBook.ts";

const people = [
  ["A01|张宁", 80],
  ["A02|李湘", 70],
] as const;

/** Two people, two periods. */
const listOf = (head: string, periods: readonly string[]): string =>
  [
    `${head}|工号|姓名|质量|效率`,
    ...people.flatMap(([who, score]) =>
      periods.map((period, index) => `${period}|${who}|${String(score + index)}|${String(score + 5)}`),
    ),
  ].join("\n");

describe("withYears", () => {
  it.each([
    ["年份|季度", ["2024|Q1", "2024|Q2"], "2024-Q1", "2024-Q2"],
    ["季度|年度", ["一季度|2024年", "二季度|2024年"], "2024-Q1", "2024-Q2"],
    ["年度|月份", ["2024|1", "2024|2"], "2024-01", "2024-02"],
    ["Review Period|Year", ["H1|2024", "H2|2024"], "2024-H1", "2024-H2"],
  ])("takes the year of %s from its own column", (head, periods, first, second) => {
    const result = readBook({ 考核: listOf(head, periods) });
    expect(valuesIn(result)).toMatchObject({
      [`质量 rating ${first}`]: [80, 70],
      [`质量 rating ${second}`]: [81, 71],
    });
    expect(result.issues.map(({ code }) => code)).not.toContain("duplicate_conflict");
  });

  it("says which year a whole year is", () => {
    const result = readBook({ 考核: listOf("Review Period|Year", ["ANNUAL|2024"]) });
    expect(valuesIn(result)).toEqual({ "质量 rating 2024": [80, 70], "效率 rating 2024": [85, 75] });
  });
});
