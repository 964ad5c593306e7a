import { functionGuide } from "../../functions/reference/index.ts";
import { searchFunctions } from "./searchFunctions.ts";

const names = (language: "en" | "zh-CN" | "zh-TW", words: string): readonly string[] =>
  searchFunctions(functionGuide(language), words).map(({ id }) => id);

describe("searchFunctions", () => {
  it("gives all without words", () => {
    expect(names("en", " ")).toHaveLength(20);
  });

  it("puts functions whose name begins so first", () => {
    expect(names("en", "ra").slice(0, 2)).toEqual(["RATERS", "RANK"]);
    expect(names("en", "kpi.grade")).toEqual(["GRADE"]);
  });

  it.each([
    ["zh-CN", "名次", "RANK"],
    ["zh-TW", "名額", "QUOTA"],
    ["zh-CN", "ＷＨＹ", "WHY"],
    ["en", "rule words", "POINTS"],
  ] as const)("%s: %s finds %s", (language, words, id) => {
    expect(names(language, words)).toContain(id);
  });

  it("finds nothing where nothing has to do with it", () => {
    expect(names("zh-CN", "菜谱")).toEqual([]);
  });
});
