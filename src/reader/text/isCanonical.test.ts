import fc from "fast-check";
import { isCanonical } from "./isCanonical.ts";
import { toSimplified } from "./toSimplified.ts";

const han = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fff }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ..."坏瞭么藉俱覆沈彷甦哩衹信得默默复黑".split("").map((c) => c.charCodeAt(0)),
        ),
      },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((units) => String.fromCharCode(...units));

describe("isCanonical", () => {
  it.each(["王芳", "E000123", "质量部", "工作业绩60%", "2024/05", ""])("is sure of %j", (text) => {
    expect(isCanonical(text)).toBe(true);
  });

  it.each(["績效", "王 芳", "Ａ１", "質量", "甲（乙）", "覆信", "黑沈沈", "a b", "Ñandú", "𠮷野"])(
    "is not sure of %j",
    (text) => {
      expect(isCanonical(text)).toBe(false);
    },
  );

  it("is never sure of a text that becomes another", () => {
    fc.assert(
      fc.property(han, (text) => !isCanonical(text) || toSimplified(text) === text),
      { numRuns: 20_000 },
    );
  });
});
