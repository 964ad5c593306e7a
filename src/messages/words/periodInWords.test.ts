import { languages } from "../language.ts";
import { periodInWords } from "./periodInWords.ts";

describe("periodInWords", () => {
  it.each([
    ["2026-Q3", "2026年第三季度", "2026年第3季", "Q3 2026"],
    ["2026-H1", "2026年上半年", "2026年上半年", "first half of 2026"],
    ["2026-07", "2026年7月", "2026年7月", "July 2026"],
    ["2026", "2026年", "2026年", "2026"],
    ["Q1", "第一季度", "第1季", "Q1"],
    ["H2", "下半年", "下半年", "second half"],
    ["M12", "12月", "12月", "December"],
  ])("says %s as people do", (id, ...words) => {
    expect(languages.map((language) => periodInWords(id, language.id))).toEqual(words);
  });

  it.each(["", "12", "2026-13", "2026-", "2026-Q5", "year", "第三季度", "FY2026"])(
    "leaves a name as it is: %p",
    (name) => {
      expect(periodInWords(name, "zh-CN")).toBe(name);
    },
  );
});
