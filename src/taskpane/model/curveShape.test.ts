import { curveShape } from "./curveShape.ts";

describe("curveShape", () => {
  it("draws the lowest input left and the highest points on top", () => {
    const shape = curveShape({
      ...{ axis: "attainment", isDiscrete: false },
      points: [
        { input: 0, points: 0 },
        { input: 1, points: 100 },
      ],
    });
    expect(shape.path).toBe("M34 92L292 8");
    expect(shape.inputTicks.map(({ value }) => value)).toEqual([0, 0.5, 1]);
    expect(shape.pointTicks.map(({ value }) => value)).toEqual([0, 100]);
  });

  it("draws losses below the axis", () => {
    const { bars, inputAxis } = curveShape({
      ...{ axis: "events", isDiscrete: true },
      points: [
        { input: 0, points: 10 },
        { input: 1, points: -10 },
      ],
    });
    expect(bars[0]?.y).toBe(8);
    expect(bars[1]?.y).toBe(inputAxis.y1);
    expect(bars[1]?.height).toBeCloseTo(42);
  });
});
