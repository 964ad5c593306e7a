import { readMonthSpan } from "./readMonthSpan.ts";

describe("readMonthSpan", () => {
  it.each([
    ["考核期间：2025年1月1日至2025年6月30日", "half", 2025, 1],
    ["2025年7月1日-12月31日", "half", 2025, 2],
    ["2024年1-3月", "quarter", 2024, 1],
    ["2024年10月1日---2024年12月31日", "quarter", 2024, 4],
    ["2024年度10月~12月", "quarter", 2024, 4],
    ["2024.01.01-2024.12.31", "year", 2024, 1],
    ["2025-04 to 2025-06", "quarter", 2025, 2],
    ["2025年6月1日至6月30日", "month", 2025, 6],
    ["Period: 1 Jan 2025 – 30 Jun 2025", "half", 2025, 1],
    ["October to December 2024", "quarter", 2024, 4],
    ["Enero – Junio 2024", "half", 2024, 1],
    ["1 de julio al 31 de diciembre de 2024", "half", 2024, 2],
    ["1er janvier au 31 mars 2025", "quarter", 2025, 1],
  ])("reads “%s”", (text, span, year, index) => {
    expect(readMonthSpan(text)).toMatchObject({ span, year, index });
  });

  it.each(["1 Feb 2025 – 31 Jul 2025", "2024年11月-2025年2月", "2025年2月5日至2025年4月5日"])(
    "knows that “%s” is no period of the calendar",
    (text) => {
      expect(readMonthSpan(text)).toBe("other");
    },
  );

  it.each(["2024-01-05", "2024年3月", "3-5", "2024年9月-1月", "Q1 2024 - final", "2025.06.01"])(
    "sees no span in “%s”",
    (text) => {
      expect(readMonthSpan(text)).toBeNull();
    },
  );
});
