import { canonicalText } from "../../text/canonicalText.ts";
import { gradesFromNotes } from "./gradesFromNotes.ts";

const bandsOf = (...lines: readonly string[]): string | null =>
  gradesFromNotes(
    lines.map((text, index) => ({ text: canonicalText(text), at: `Sheet!A${String(index + 1)}` })),
  )
    ?.bands.map(({ grade, min }) => `${grade} ${String(min)}`)
    .join(", ") ?? null;

describe("gradesFromNotes", () => {
  it.each([
    ["注：1、90分以上为A，80-89为B，70-79为C，70以下为D。", "A 90, B 80, C 70, D null"],
    ["优秀≥90；良好80~90（不含90）；合格60~80；不合格<60", "优秀 90, 良好 80, 合格 60, 不合格 null"],
    ["等级划分：A级（90≤X≤100）、B级（80≤X＜90）、C级（X＜80）", "A 90, B 80, C null"],
    ["S: 95-100, A: 85-94, B: 70-84, C: below 70", "S 95, A 85, B 70, C null"],
    [
      "90 - 100 Outstanding; 75 - 89 Exceeds Expectations; < 75 Needs Improvement",
      "Outstanding 90, Exceeds Expectations 75, Needs Improvement null",
    ],
    ["A（≥90分）20%，B（80-90分）70%，C（<80分）10%", "A 90, B 80, C null"],
    ["[90,100] A;[80,90) B;[0,80) C", "A 90, B 80, C null"],
    ["甲等:80分以上;乙等:70分以上未滿80分;丙等:未滿70分", "甲 80, 乙 70, 丙 null"],
    ["備註：90以上優等，80以上未滿90甲等，70以上未滿80乙等，未滿70丙等。", "优 90, 甲 80, 乙 70, 丙 null"],
    ["等第標準：90分以上為優等，80分以上未達90分為甲等，未達80分為乙等。", "优 90, 甲 80, 乙 null"],
    ["得分大于等于90为A，得分大于等于80小于90为B，小于80为C", "A 90, B 80, C null"],
  ])("reads %j", (line, bands) => {
    expect(bandsOf(line)).toBe(bands);
  });

  it("reads a legend with a grade per line", () => {
    expect(bandsOf("等级\t分数段", "S\t95分以上", "A\t85-94", "B\t85以下")).toBe("S 95, A 85, B null");
  });

  it("names what lies below the lowest band by its bound, for the note gives it no grade", () => {
    expect(bandsOf("A：90分以上 B：80-89")).toBe("A 90, B 80, <80 null");
  });

  it.each(["本表由人力资源部汇总，90分以上者另行表彰", "A组20人，B组30人", "满分100分", "A 90-100, B 95-99"])(
    "finds no grades in %j",
    (line) => {
      expect(bandsOf(line)).toBeNull();
    },
  );
});
