import { columnParts } from "./columnParts.ts";

describe("columnParts", () => {
  it("joins equal formulas, neighbouring values and neighbouring marks, and leaves empty cells out", () => {
    const cells = [
      { formulaR1C1: "=RC1" },
      { formulaR1C1: "=RC1" },
      { value: 5, mark: "written" },
      { value: 6, mark: "written" },
      { value: null, mark: null },
      { formulaR1C1: "=RC1" },
    ] as const;
    const parts = columnParts(10, 2, cells.length, (index) => cells[index] ?? { value: null, mark: null });
    expect(parts.fills.map(({ area }) => [area.top, area.bottom])).toEqual([
      [10, 11],
      [15, 15],
    ]);
    expect(parts.blocks).toEqual([{ top: 12, left: 2, cells: [[5], [6]] }]);
    expect(parts.styles.map(({ area }) => [area.top, area.bottom])).toEqual([[12, 13]]);
  });
});
