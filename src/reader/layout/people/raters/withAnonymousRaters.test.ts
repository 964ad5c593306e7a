import { readBook } from "../../../testing/readBook.ts";
import { frameOf, rolesIn } from "../../../testing/frameOf.ts";
import { withAnonymousRaters } from "./withAnonymousRaters.ts";

describe("withAnonymousRaters", () => {
  it("takes numbered raters below each other for raters, whatever heads them", () => {
    const frame = frameOf("序号|授权|沟通\n评价人1|90|80\n评价人2|85|70");
    expect(rolesIn(withAnonymousRaters(frame))[0]).toBe("rater");
  });

  it("leaves a table with names alone", () => {
    const frame = frameOf("姓名|授权|沟通\n何文丽|90|80\n秦朗|85|70");
    expect(withAnonymousRaters(frame)).toBe(frame);
  });

  it("tells who filled in a row of a collected survey by its number", () => {
    const rows = ["方砚秋|8|9", "方砚秋|7|9", "蔺子昂|6|8", "蔺子昂|9|7"];
    const text = `评分编号|被评人姓名|执行能力|创新能力\n${rows.map((row, index) => `${String(1001 + index)}|${row}`).join("\n")}`;
    const { dataset, issues } = readBook({ 评分明细: text });
    expect(dataset.employees.names).toEqual(["方砚秋", "蔺子昂"]);
    expect(new Set(dataset.measures.map(({ raterSlot }) => raterSlot))).toEqual(new Set([0, 1]));
    expect(issues.map(({ code }) => code)).not.toContain("duplicate_conflict");
  });
});
