import { columnWidth } from "./columnWidth.ts";
import { displayWidth } from "./displayWidth.ts";
import { hasLoneEnd } from "./hasLoneEnd.ts";
import { wrappedLines } from "./wrappedLines.ts";

describe("columnWidth", () => {
  it("counts a Chinese character as two columns", () => {
    expect(displayWidth("综合得分 A")).toBe(10);
    expect(columnWidth(["内容运营部门"], "部门")).toBe(14);
  });

  it("stays between its limits", () => {
    expect(columnWidth(["x".repeat(90)], "Name")).toBe(36);
    expect(columnWidth([], "A")).toBe(8);
  });

  it.each(["2026年第一季度", "营销策略制定执行", "綜合得分", "連續不達標期數"])(
    "leaves no character of %s alone on a line, with contents of any width",
    (header) => {
      for (let length = 1; length < 20; length += 1)
        for (const isTight of [true, false]) {
          const width = columnWidth(["x".repeat(length)], header, { min: 8, max: 28, isTight });
          expect([length, width, hasLoneEnd(header, width)]).toEqual([length, width, false]);
        }
    },
  );
});

describe("wrappedLines", () => {
  it("counts written line breaks and those that the width makes", () => {
    expect(wrappedLines("工作业绩\nA", 4)).toBe(3);
  });
});
