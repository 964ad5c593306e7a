import { readBook } from "../../../testing/readBook.ts";
import { scoresIn } from "../../../testing/scoresIn.ts";

const rows = "仇丽华|36|24\n卜建军|30|27\n葛秀英|38|21";
const codesIn = (text: string): readonly string[] =>
  readBook({ 考核: text }).issues.flatMap(({ code }) => (code === "ids_derived" ? [] : [code]));

describe("a row of full marks", () => {
  it("says what the entries are out of, and weighs them", () => {
    const ofHundred = `姓名|质量|态度\n满分|60|40\n${rows}`;
    expect(scoresIn(readBook({ 考核: ofHundred }))).toEqual([60, 57, 59]);
    expect(codesIn(ofHundred)).toEqual([]);
  });

  it.each(["满分", "分值", "Max points"])(
    "counts in proportion where it makes up no hundred: %s",
    (label) => {
      const text = `姓名|质量|态度\n${label}|40|30\n${rows}`;
      expect(scoresIn(readBook({ 考核: text }))).toEqual([85.71, 81.43, 84.29]);
      expect(codesIn(text)).toEqual(["weight_sum_off"]);
    },
  );

  it("counts in proportion where it is nothing like a hundred, with the sums beside it", () => {
    const small = "仇丽华|8|5|3|8|24\n卜建军|6|4|5|8|23\n葛秀英|10|5|4|8|27";
    const text = `姓名|质量|态度|出勤|协作|总分\n满分|10|5|5|10|30\n${small}`;
    expect(scoresIn(readBook({ 考核: text }))).toEqual([80, 76.67, 90]);
    expect(codesIn(text)).toEqual(["full_marks_scaled"]);
    expect(codesIn(text.replace("|8|23", "|8|26"))).toContain("total_differs");
  });

  it("says nothing of a column whose full marks are left empty, which is told", () => {
    const text = "姓名|质量|态度|出勤\n满分|20|10|\n仇丽华|16|8|5\n卜建军|18|7|4\n葛秀英|15|9|5";
    expect(codesIn(text)).toEqual(["full_marks_scaled", "scale_assumed", "weights_missing"]);
  });
});
