import { niceScale, scaleTicks } from "./niceScale.ts";

const free = { minimum: null, maximum: null, majorUnit: null };

describe("niceScale", () => {
  it.each([
    [
      [12, 95],
      [0, 20, 40, 60, 80, 100],
    ],
    [
      [0.2, 0.9],
      [0, 0.2, 0.4, 0.6, 0.8, 1],
    ],
    [
      [-30, 60],
      [-40, -20, 0, 20, 40, 60],
    ],
  ])("puts round numbers round %j", (numbers, ticks) => {
    expect(scaleTicks(niceScale(numbers, free))).toEqual(ticks);
  });

  it("leaves zero out when all numbers are close together far from it", () => {
    expect(niceScale([95, 97], free).minimum).toBeGreaterThan(90);
  });

  it("keeps what the chart sets", () => {
    expect(niceScale([12, 95], { minimum: 50, maximum: 110, majorUnit: 30 })).toEqual({
      minimum: 50,
      maximum: 110,
      step: 30,
    });
  });
});
