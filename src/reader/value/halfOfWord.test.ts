import { halfOfWord } from "./halfOfWord.ts";

describe("halfOfWord", () => {
  it.each([
    ["Mid-year", ["Mid-year", "Year-end"], 1],
    ["Year-end rating", ["Mid year rating", "Year-end rating"], 2],
    ["年末评分", ["年中评分", "年末评分"], 2],
    ["年中考核", ["年终考核"], 1],
  ])("takes “%s” beside %j for a half", (text, others, index) => {
    expect(halfOfWord(text, others)).toEqual({ span: "half", year: null, index, matched: text });
  });

  it.each([
    ["Year-end", ["Year-end", "Overall"]],
    ["Mid-year bonus paid", ["Year-end"]],
    ["年终奖", ["年中"]],
  ])("leaves “%s” beside %j alone", (text, others) => {
    expect(halfOfWord(text, others)).toBeNull();
  });
});
