import { columnWidth } from "./columnWidth.ts";
import { displayWidth } from "./displayWidth.ts";
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
});

describe("wrappedLines", () => {
  it("counts written line breaks and those that the width makes", () => {
    expect(wrappedLines("工作业绩\nA", 4)).toBe(3);
  });
});
