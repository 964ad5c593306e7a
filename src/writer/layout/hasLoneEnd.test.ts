import { hasLoneEnd } from "./hasLoneEnd.ts";

describe("hasLoneEnd", () => {
  it("sees a last character that stands alone in some font", () => {
    expect(hasLoneEnd("2026年第一季度", 12)).toBe(true);
    expect(hasLoneEnd("营销策略制定执行", 12)).toBe(true);
  });

  it("is content with one line, two even ones, and a word", () => {
    expect(hasLoneEnd("2026年第一季度", 18)).toBe(false);
    expect(hasLoneEnd("2026年第一季度", 10)).toBe(false);
    expect(hasLoneEnd("得分", 8)).toBe(false);
    expect(hasLoneEnd("Rank in department", 12)).toBe(false);
    expect(hasLoneEnd("指标 A", 5)).toBe(false);
  });
});
