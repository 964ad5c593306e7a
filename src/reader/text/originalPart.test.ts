import { originalPart } from "./originalPart.ts";

describe("originalPart", () => {
  it("gives the part back in the characters in which it was typed", () => {
    expect(originalPart("业绩达成率", "業績達成率（40%）")).toBe("業績達成率");
    expect(originalPart("黄雅婷", "姓名：黃雅婷")).toBe("黃雅婷");
  });

  it("gives back what stands nowhere in the text, and text without Traditional characters, as it is", () => {
    expect(originalPart("别的", "業績")).toBe("别的");
    expect(originalPart("质量", "质量（40%）")).toBe("质量");
  });
});
