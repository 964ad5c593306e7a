import { shortPeriodNames } from "./shortPeriodNames.ts";

describe("shortPeriodNames", () => {
  it.each([
    [
      ["2026年第一季度", "2026年第二季度"],
      ["第一季度", "第二季度"],
    ],
    [
      ["2026-Q1", "2026-Q2"],
      ["Q1", "Q2"],
    ],
    [
      ["2025-Q4", "2026-Q1"],
      ["2025-Q4", "2026-Q1"],
    ],
    [
      ["一月", "二月"],
      ["一月", "二月"],
    ],
    [["2026 H1"], ["H1"]],
    [[], []],
  ])("%j become %j", (names, short) => {
    expect(shortPeriodNames(names)).toEqual(short);
  });
});
