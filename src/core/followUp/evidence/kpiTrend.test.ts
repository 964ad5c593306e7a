import { asEpochDay } from "../../units.ts";
import { kpiTrend } from "./kpiTrend.ts";

const points = (...values: number[]) =>
  values.map((value, index) => ({ on: asEpochDay(20_000 + index * 30), value }));

describe("kpiTrend", () => {
  it.each([
    ["sales rise", points(100, 90, 120), "higherIsBetter", [20, 0.2, "better"]],
    ["errors rise", points(2, 3), "lowerIsBetter", [1, 0.5, "worse"]],
    ["from nothing no share can be told", points(0, 5), "higherIsBetter", [5, null, "better"]],
    ["a share of the market that stays", points(30, 31, 30), "higherIsBetter", [0, 0, "same"]],
  ] as const)("%s", (_, series, direction, [change, share, verdict]) => {
    const trend = kpiTrend([...series].reverse(), direction);
    expect([trend?.change, trend?.changeShare, trend?.verdict]).toEqual([change, share, verdict]);
  });

  it("sees no movement in one day", () => {
    expect([kpiTrend(points(5), "higherIsBetter"), kpiTrend([], "higherIsBetter")]).toEqual([null, null]);
  });
});
