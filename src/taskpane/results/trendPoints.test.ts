import { trendPoints } from "./trendPoints.ts";

const frame = { width: 100, height: 56, left: 0, right: 0, top: 0, bottom: 0 };
const at = (values: readonly (number | null)[]) =>
  trendPoints(values, frame).map(({ index, x, y }) => [index, x, Math.round(y * 1e6) / 1e6]);

describe("trendPoints", () => {
  it("goes from left to right, the best score at the top", () => {
    expect(at([60, 80])).toEqual([
      [0, 25, 50],
      [1, 75, 0],
    ]);
  });

  it("keeps the place of a period without a score and draws no point there", () => {
    expect(at([60, null, 60, 80]).map(([index, x]) => [index, x])).toEqual([
      [0, 12.5],
      [2, 62.5],
      [3, 87.5],
    ]);
  });

  it("draws a small difference as a small one", () => {
    expect(at([80, 81])).toEqual([
      [0, 25, 27.5],
      [1, 75, 22.5],
    ]);
  });

  it("has nothing to draw where nobody was scored", () => {
    expect(at([null, null])).toEqual([]);
  });
});
