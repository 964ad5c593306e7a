import { doubtsIn, readBook } from "../testing/readBook.ts";

const book = (scores: readonly number[]) =>
  doubtsIn(
    readBook({
      考核: [
        "姓名|质量60%|态度40%",
        ...scores.map((score, row) => `员工${"甲乙丙丁戊"[row] ?? ""}|${String(score)}|80`),
      ].join("\n"),
    }),
  ).filter((doubt) => !doubt.startsWith("ids_derived"));

describe("a lone entry like those of a smaller scale", () => {
  it.each([8.5, 4])("is asked about: %d", (score) => {
    expect(book([90, score, 85, 88])).toEqual(["value_unlike_others 考核!B3"]);
  });

  it.each([
    ["there are few others", [90, 8.5, 85]],
    ["it is nothing", [90, 0, 85, 88]],
    ["others are low, too", [90, 8.5, 35, 88]],
    ["there are several", [90, 8.5, 7, 88, 80]],
  ])("counts without a word where %s", (_, scores) => {
    expect(book(scores).filter((doubt) => doubt.startsWith("value_unlike"))).toEqual([]);
  });
});
