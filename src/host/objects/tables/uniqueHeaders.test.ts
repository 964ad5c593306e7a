import fc from "fast-check";
import { uniqueHeaders } from "./uniqueHeaders.ts";

describe("uniqueHeaders", () => {
  it("leaves names that differ as they are", () => {
    expect(uniqueHeaders(["姓名", "Score"])).toEqual(["姓名", "Score"]);
  });

  it("numbers a repeated name and names an empty one after its place", () => {
    expect(uniqueHeaders(["Score", "", "score", "Score", "Column2"])).toEqual([
      "Score",
      "Column2",
      "score2",
      "Score3",
      "Column22",
    ]);
  });

  it("never gives a name twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("", "a", "A", "a2", "Column1", "Column2")), (texts) => {
        const names = uniqueHeaders(texts).map((name) => name.toLowerCase());
        expect(new Set(names).size).toBe(texts.length);
      }),
    );
  });
});
