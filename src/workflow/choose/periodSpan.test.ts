import { asEpochDay, isoFromDay } from "../../core/index.ts";
import { periodSpan } from "./periodSpan.ts";

describe("periodSpan", () => {
  it.each([
    ["2026", "2026-01-01", "2026-12-31"],
    ["2026-Q3", "2026-07-01", "2026-09-30"],
    ["2026-Q4", "2026-10-01", "2026-12-31"],
    ["2026-H1", "2026-01-01", "2026-06-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2026-12", "2026-12-01", "2026-12-31"],
  ])("%s is from %s to %s", (id, from, to) => {
    const span = periodSpan({ id, name: id, aliases: [], length: "custom", from: null, to: null });
    expect(span === null ? null : [span.from, span.to].map(isoFromDay)).toEqual([from, to]);
  });

  it("goes by dates where there are any, and does not guess", () => {
    const period = { id: "2026-Q3", name: "", aliases: [], length: "custom", from: null, to: null } as const;
    const dated = { ...period, from: asEpochDay(20_000), to: asEpochDay(20_030) };
    expect(periodSpan(dated)).toEqual({ from: 20_000, to: 20_030 });
    expect(["Q3", "year", "2026-13", "2026-Q5", "spring"].map((id) => periodSpan({ ...period, id }))).toEqual(
      [...[null, null, null, null, null]],
    );
  });
});
