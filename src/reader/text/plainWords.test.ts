import { plainWords } from "./plainWords.ts";

describe("plainWords", () => {
  const isPlain = plainWords("计均");

  it.each(["王芳", "员工12号", "3班", "007", "E001234", "abcde1"])("settles %s", (text) => {
    expect(isPlain(text)).toBe(true);
  });

  it.each([
    "",
    "合计",
    "平均3",
    "王 芳",
    "王芳：",
    "sample1",
    "Total",
    "E00A",
    "E王芳",
    "1号E1",
    "王E1",
    "張(三)",
    "𠮷田",
  ])("leaves %j to the patterns", (text) => {
    expect(isPlain(text)).toBe(false);
  });
});
