import { serialOfIsoDate } from "./serialOfIsoDate.ts";

describe("serialOfIsoDate", () => {
  it.each([
    ["2026-03-01T12:00:00", false, 46082.5],
    ["1900-01-01", false, 1],
    ["1900-02-28", false, 59],
    ["1900-03-01", false, 61],
    ["1904-01-02", true, 1],
    ["2026-03-01T00:00:43.2Z", false, 46082.0005],
  ])("%s (1904: %s) is %s", (text, date1904, serial) => {
    expect(serialOfIsoDate(text, date1904)).toBeCloseTo(serial, 9);
  });

  it("says null to what is no date", () => {
    expect([serialOfIsoDate("soon", false), serialOfIsoDate("2026-3-1", false)]).toEqual([null, null]);
  });
});
