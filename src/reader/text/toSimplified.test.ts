import fc from "fast-check";
import { ConverterFactory } from "opencc-js/core";
import toMainland from "opencc-js/to/cn";
import { toSimplified } from "./toSimplified.ts";

const convert = ConverterFactory(...toMainland);
const typed = toMainland
  .flat(2)
  .flatMap((dictionary: unknown) => (typeof dictionary === "string" ? dictionary.split("|") : []))
  .map((entry) => entry.split(" ")[0] ?? "");

const differing = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => toSimplified(text) !== convert(text));

describe("toSimplified", () => {
  it.each([
    ["績效考核", "绩效考核"],
    ["不瞭解", "不了解"],
    ["瞭望", "瞭望"],
    ["乾隆年間的乾糧", "乾隆年间的干粮"],
    ["𡞵㛟", "㛟㛟"],
    ["Score 95%", "Score 95%"],
  ])("writes %j as %j", (text, simplified) => {
    expect(toSimplified(text)).toBe(simplified);
  });

  it("writes every entry of the package's dictionaries as the package does", () => {
    expect(typed.length).toBeGreaterThan(3900);
    expect(differing(typed)).toEqual([]);
  });

  it("writes what stands side by side as the package does", () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...typed), fc.constantFrom("的", "a", "中", "，")), { maxLength: 6 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (joined) => toSimplified(joined) === convert(joined.normalize())),
      { numRuns: 5_000 },
    );
  });
});
