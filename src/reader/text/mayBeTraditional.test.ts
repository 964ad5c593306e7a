import { ConverterFactory } from "opencc-js/core";
import toMainland from "opencc-js/to/cn";
import { mayBeTraditional } from "./mayBeTraditional.ts";
import { firstHan, lastHan } from "./traditionalBits.ts";

const convert = ConverterFactory(...toMainland);

/** Every word that the dictionary writes otherwise. */
const changedWords = toMainland
  .flat(2)
  .flatMap((dictionary: unknown) =>
    typeof dictionary === "string" ? dictionary.split("|").map((entry) => entry.split(" ")[0] ?? "") : [],
  )
  .filter((word) => word !== "" && convert(word) !== word);

describe("mayBeTraditional", () => {
  it.each(["绩效考核（权重）", "张伟", "Score 95%", ""])("is certain of %j", (text) => {
    expect(mayBeTraditional(text)).toBe(false);
  });

  it.each(["績效", "考核權重", "覆信", "𠮷野", "㐀"])("is not certain of %j", (text) => {
    expect(mayBeTraditional(text)).toBe(true);
  });

  it("leaves no word of the dictionary out", () => {
    expect(changedWords.length).toBeGreaterThan(3000);
    expect(changedWords.filter((word) => !mayBeTraditional(word))).toEqual([]);
  });

  it("leaves no character out, and takes few that stay as they are", () => {
    const characters = Array.from({ length: lastHan - firstHan + 1 }, (_, index) =>
      String.fromCharCode(firstHan + index),
    );
    const taken = characters.filter(mayBeTraditional);
    const changed = characters.filter((character) => convert(character) !== character);
    expect(changed.filter((character) => !taken.includes(character))).toEqual([]);
    expect(taken.length - changed.length).toBeLessThan(20);
  });
});
