import { perLanguage } from "./perLanguage.ts";

describe("perLanguage", () => {
  it("makes one for each language, however often it is asked", () => {
    const made: string[] = [];
    const wordOf = perLanguage((language) => {
      made.push(language);
      return { language };
    });
    expect(wordOf("en")).toBe(wordOf("en"));
    expect(wordOf("zh-CN")).toEqual({ language: "zh-CN" });
    expect(made).toEqual(["en", "zh-CN"]);
  });
});
