import { readSettings } from "./settings.ts";

describe("readSettings", () => {
  it("takes the browser's language and the light theme when the address says nothing", () => {
    expect(readSettings("", "zh-Hant-HK")).toEqual({
      sample: null,
      language: "zh-TW",
      theme: "light",
      isPaneOpen: true,
      manifestUrl: "../manifest.xml",
    });
  });

  it("takes what the address says", () => {
    const search = "?sample=scores.xlsx&language=en&theme=dark&pane=off";
    expect(readSettings(search, "zh-CN")).toMatchObject({
      sample: "scores.xlsx",
      language: "en-US",
      theme: "dark",
      isPaneOpen: false,
    });
  });

  it("has no theme of another name", () => {
    expect(readSettings("?theme=pink", "en").theme).toBe("light");
  });
});
