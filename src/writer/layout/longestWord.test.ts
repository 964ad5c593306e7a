import { longestWord } from "./longestWord.ts";

describe("longestWord", () => {
  it.each([
    ["Rank in department", 10],
    ["Non-operating/other", 10],
    ["工作业绩", 2],
    ["2026年第一季度", 4],
    ["", 0],
  ])("of %j is %d columns wide", (text, width) => {
    expect(longestWord(text)).toBe(width);
  });
});
