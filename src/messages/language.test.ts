import { languageOf, languages } from "./language.ts";

describe("languageOf", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh", "zh-CN"],
    ["zh-Hans-SG", "zh-CN"],
    ["zh-TW", "zh-TW"],
    ["zh-HK", "zh-TW"],
    ["zh-Hant", "zh-TW"],
    ["ZH-mo", "zh-TW"],
    ["en-US", "en"],
    ["de-DE", "en"],
    ["", "en"],
  ])("serves a reader of %p in %s", (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it("serves each language that is offered in itself", () => {
    expect(languages.map(({ id }) => languageOf(id))).toEqual(languages.map(({ id }) => id));
  });
});
