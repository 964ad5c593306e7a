import { doubtsIn, readBook, valuesIn } from "../testing/readBook.ts";

const form = (scores: readonly number[]): string => `
聘期考核评议表||
被考核人|马嘉芬|
评议项目|满分|评分
医疗质量|60|${String(scores[0])}
医德医风|40|${String(scores[1])}
总分|100|=SUM(C4:C5)→${String((scores[0] ?? 0) + (scores[1] ?? 0))}`;

describe("the same form about one person on several sheets", () => {
  it("holds what each rater gave where the sheets are called like raters", () => {
    const result = readBook({
      本人自评: form([58, 39]),
      科主任: form([51, 33]),
      同行专家1: form([49, 35]),
      同行专家2: form([53, 31]),
    });
    expect(valuesIn(result)).toEqual({
      "医疗质量 self": [58],
      "医德医风 self": [39],
      "医疗质量 superior": [51],
      "医德医风 superior": [33],
      "医疗质量 expert": [49],
      "医德医风 expert": [35],
      "医疗质量 expert 1": [53],
      "医德医风 expert 1": [31],
    });
    expect(doubtsIn(result).join()).not.toMatch(/value_conflict|total_differs/u);
  });

  it("contradicts itself where the sheets are only copies", () => {
    const result = readBook({ 评分: form([58, 39]), 旧版: form([51, 33]) });
    expect(doubtsIn(result)).toContain("value_conflict 旧版!C4");
  });

  it("holds what the post gave that a cell above it names", () => {
    const by = (post: string, scores: readonly number[]): string =>
      form(scores).replace("被考核人|马嘉芬|", `被考核人|马嘉芬|评分人|${post}`);
    const result = readBook({
      表1: by("总经理", [58, 39]),
      表2: by("分管副总", [51, 33]),
      表3: by("财务总监", [49, 35]),
    });
    expect(result.report.raters.flatMap(({ names }) => names).sort()).toEqual([
      "分管副总",
      "总经理",
      "财务总监",
    ]);
    expect(result.issues.map(({ code }) => code)).not.toContain("value_conflict");
  });

  it("holds for lists on sheets that are all called like raters, with running numbers", () => {
    const list = (scores: readonly number[]): string =>
      `姓名|德|能\n马嘉芬|${String(scores[0])}|${String(scores[1])}\n曲星河|80|85`;
    const result = readBook({ 校领导1: list([90, 80]), 校领导2: list([94, 86]), 员工代表1: list([70, 60]) });
    expect(valuesIn(result)).toMatchObject({ "德 superior": [90, 80], "德 subordinate": [70, 80] });
    expect(doubtsIn(result).join()).not.toContain("value_conflict");
    expect(doubtsIn(readBook({ 校领导1: list([90, 80]), 旧版: list([94, 86]) }))).toContain(
      "value_conflict 旧版!B2",
    );
  });
});
