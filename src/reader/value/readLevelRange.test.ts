import { readLevelRange } from "./readLevelRange.ts";

describe("readLevelRange", () => {
  it.each([
    ["优秀\n(90-100)", "优秀"],
    ["良好（80～89分）", "良好"],
    ["较差(60以下)", "较差"],
    ["A（9-10分）", "a"],
  ])("finds the level in %j", (typed, word) => {
    expect(readLevelRange(typed)).toEqual({ word });
  });

  it.each(["优秀", "工作质量(1-5)", "优秀(95)", "90-100"])("finds none in %j", (typed) => {
    expect(readLevelRange(typed)).toBeNull();
  });
});
