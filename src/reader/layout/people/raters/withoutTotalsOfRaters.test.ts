import { readBook } from "../../../testing/readBook.ts";

const book = (rows: string) => readBook({ 考核: `姓名|评分人|质量60%|态度40%|得分\n${rows}` });
const codesIn = (rows: string): readonly string[] =>
  book(rows).issues.flatMap(({ code }) =>
    ["ids_derived", "rater_weights_assumed"].includes(code) ? [] : [code],
  );

describe("results in the rows of several raters", () => {
  it.each([
    ["groups", "自评", "上级"],
    ["people", "张敏", "李强"],
  ])("are nobody's total where they differ: %s", (_, first, second) => {
    const rows = `卜建军|${first}|90|85|88\n卜建军|${second}|80|75|78\n仇丽华|${first}|88|90|88.8\n仇丽华|${second}|70|80|74`;
    expect(codesIn(rows)).toEqual([]);
    expect(book(rows).dataset.typedResults).toEqual([]);
  });

  it("are the person's where they are one", () => {
    const rows = "卜建军|自评|90|85|83\n卜建军|上级|80|75|83\n仇丽华|自评|88|90|81.4\n仇丽华|上级|70|80|81.4";
    expect(book(rows).dataset.typedResults.map(({ values }) => values)).toEqual([[83, 81.4]]);
    expect(codesIn(rows)).toEqual([]);
    expect(codesIn(rows.replaceAll("81.4", "60"))).not.toEqual([]);
  });
});
