import fc from "fast-check";
import { asEpochDay } from "../units.ts";
import { addMonths } from "./addMonths.ts";
import { dayFromIso } from "./dayFromIso.ts";
import { isoFromDay } from "./isoFromDay.ts";
import { monthsBetween } from "./monthsBetween.ts";

describe("addMonths", () => {
  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-11-15", 3, "2026-02-15"],
    ["2025-05-06", 0, "2025-05-06"],
  ])("%s and %i months is %s", (from, months, to) => {
    const day = dayFromIso(from);
    expect(day === null ? null : isoFromDay(addMonths(day, months))).toBe(to);
  });

  it("gives the first day on which so many months are full", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 600 }), (start, months) => {
        const from = asEpochDay(start);
        const to = addMonths(from, months);
        expect([monthsBetween(from, to), monthsBetween(from, asEpochDay(to - 1))]).toEqual([
          months,
          months - 1,
        ]);
      }),
    );
  });

  it("refuses months that are not whole", () => {
    expect(() => addMonths(asEpochDay(0), 1.5)).toThrow(RangeError);
  });
});
