import { periodDays } from "./periodDays.ts";
import { isoDateOf } from "./readDate.ts";

describe("periodDays", () => {
  it.each([
    ["month", 2, "2024-02-01", "2024-02-29"],
    ["month", 12, "2024-12-01", "2024-12-31"],
    ["quarter", 4, "2024-10-01", "2024-12-31"],
    ["half", 1, "2024-01-01", "2024-06-30"],
    ["year", 1, "2024-01-01", "2024-12-31"],
  ] as const)("a %s (%i) goes from %s to %s", (span, index, from, to) => {
    const days = periodDays({ span, year: 2024, index });
    expect(days === null ? null : [isoDateOf(days.from), isoDateOf(days.to)]).toEqual([from, to]);
  });

  it("knows no days without a year", () => {
    expect(periodDays({ span: "quarter", year: null, index: 1 })).toBeNull();
  });
});
