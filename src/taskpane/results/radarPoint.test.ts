import { radarPoint } from "./radarPoint.ts";

describe("radarPoint", () => {
  it.each([
    [0, 0, -10],
    [1, 10, 0],
    [2, 0, 10],
    [3, -10, 0],
  ])("spoke %i of four ends at (%i, %i): up first, then clockwise", (index, x, y) => {
    const point = radarPoint({ x: 0, y: 0 }, 10, index, 4);
    expect(point.x).toBeCloseTo(x, 9);
    expect(point.y).toBeCloseTo(y, 9);
  });
});
