import { shownNumber } from "./shownNumber.ts";

describe("shownNumber", () => {
  it.each([
    [1234567.5, { numberFormat: "#,##0.00" }, "1,234,567.50"],
    [-0.05, { numberFormat: "+0.0%;-0.0%;0.0%" }, "-5.0%"],
    [0.05, { numberFormat: "+0.0%;-0.0%;0.0%" }, "+5.0%"],
    [92.5, {}, "92.5"],
    [12000, { numberFormat: "#,##0.00", bold: true }, "12,000.00 "],
  ])("shows %d as Excel does", (value, style, shown) => {
    expect(shownNumber(value, style)).toBe(shown);
  });
});
