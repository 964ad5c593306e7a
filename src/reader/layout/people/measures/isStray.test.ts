import { readBook } from "../../../testing/readBook.ts";

const sheet = (scores: readonly number[]): string =>
  [
    "姓名|文档规范|代码质量|团队协作|总分",
    ...scores.map((score, index) => `秦${"一二三四五六"[index] ?? ""}|${80 + index}|${score}|${90 - index}|`),
  ].join("\n");

describe("isStray", () => {
  it("keeps a column of scores in which one is mistyped, and says which", () => {
    const { dataset, issues } = readBook({ 考核: sheet([66, 91, 870, 83, 98, 77]) });
    expect(dataset.measures.map(({ indicatorId }) => indicatorId)).toEqual([
      "文档规范",
      "代码质量",
      "团队协作",
    ]);
    expect(issues.filter(({ code }) => code === "value_off_scale").map(({ at }) => at)).toEqual(["考核!C4"]);
  });

  it("leaves out a column that is far off its neighbours throughout", () => {
    const { dataset } = readBook({ 考核: sheet([660, 910, 870, 830, 980, 770]) });
    expect(dataset.measures.map(({ indicatorId }) => indicatorId)).toEqual(["文档规范", "团队协作"]);
  });
});
