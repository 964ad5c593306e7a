import { nineBox } from "./nineBox.ts";

const bounds = { medium: 60, high: 85 };

describe("nineBox", () => {
  it.each([
    [85, 59.9, { performance: "high", potential: "low" }],
    [84.9, 60, { performance: "medium", potential: "medium" }],
    // Noise of binary fractions does not cost a cell.
    [84.99999999999999, 100, { performance: "high", potential: "high" }],
    [0, 85, { performance: "low", potential: "high" }],
    [null, 90, null],
    [90, null, null],
  ])("puts performance %p and potential %p in its cell", (performance, potential, cell) => {
    expect(nineBox(performance, potential, bounds, bounds)).toEqual(cell);
  });
});
