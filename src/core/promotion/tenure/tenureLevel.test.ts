import type { TenureRange } from "../promotionPolicy.ts";
import { dayFact, judge, juniors, ladder, today } from "../testing/ladder.ts";
import { asEpochDay } from "../../units.ts";
import { isoFromDay } from "../../civilDate/isoFromDay.ts";
import { tenureLevel } from "./tenureLevel.ts";

/** 2–3 years, 4–5 years, 6 years and more. */
const ranges: readonly TenureRange[] = [
  { levelId: "junior", minMonths: 24, maxMonths: 36 },
  { levelId: "middle", minMonths: 48, maxMonths: 60 },
  { levelId: "senior", minMonths: 72, maxMonths: null },
];

describe("tenureLevel", () => {
  it.each([
    [1.9, { kind: "belowAll" }],
    [2.5, { kind: "level", levelId: "junior" }],
    [3, { kind: "level", levelId: "junior" }],
    [3.5, { kind: "gap", below: "junior", above: "middle" }],
    [5.5, { kind: "gap", below: "middle", above: "senior" }],
    [6, { kind: "level", levelId: "senior" }],
  ])("G21 %f years", (years, place) => {
    expect(tenureLevel(ranges, years * 12)).toEqual(place);
  });

  it("has a place above all where the last range ends", () => {
    expect(tenureLevel([{ levelId: "junior", minMonths: 24, maxMonths: 36 }], 40)).toEqual({
      kind: "aboveAll",
    });
  });
});

describe("the gate of tenure ranges", () => {
  it("G21 leaves a person in a gap to be verified, and reports it", () => {
    const gate = { kind: "tenureRange", id: "years", name: "years", levelId: "senior" } as const;
    const hired = [72, 66, 54].map((months) => isoFromDay(asEpochDay(today - Math.round(months * 30.44))));
    const facts = [dayFact("hireDate", hired)];
    const result = judge(ladder([gate], { tenureRanges: ranges }), juniors([90, 90, 90], { facts }));
    expect(
      result.judgements.map(({ gates, eligibility }) => [gates[0]?.state, gates[0]?.reason, eligibility]),
    ).toEqual([
      ["passed", null, "eligible"],
      ["unknown", "undefinedRange", "unverified"],
      ["failed", null, "nearMiss"],
    ]);
    expect(result.issues).toMatchObject([
      { code: "gate_undefined_range", employeeId: "E2", gateId: "years" },
    ]);
  });
});
