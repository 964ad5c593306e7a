import type { FormulaShape } from "./formulaShape.ts";
import { takesAll } from "./takesAll.ts";

const shapes = new Map<number, FormulaShape>([
  [3, { shape: "combination", inputs: new Set([1, 2]) }],
  [6, { shape: "combination", inputs: new Set([4, 5]) }],
  [7, { shape: "combination", inputs: new Set([3, 6]) }],
  [8, { shape: "derived", inputs: new Set([8, 7]) }],
]);

describe("takesAll", () => {
  it("follows results to what they are made of", () => {
    expect(takesAll(7, [1, 2, 4, 5], shapes)).toBe(true);
    expect(takesAll(3, [1, 2, 4, 5], shapes)).toBe(false);
  });

  it("ends where formulas run in a circle", () => {
    expect(takesAll(8, [1, 5], shapes)).toBe(true);
  });
});
