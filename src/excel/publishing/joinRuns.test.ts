import { joinRuns } from "./joinRuns.ts";
import type { CellRun } from "./tabDifference.ts";

describe("joinRuns", () => {
  it("joins what stands near each other", () => {
    const runs = [
      { row: 4, from: 1, to: 2 },
      { row: 6, from: 2, to: 5 },
    ];
    expect(joinRuns(runs)).toEqual([{ top: 4, left: 1, bottom: 6, right: 5, runs }]);
  });

  it("leaves apart what would pass over too many cells", () => {
    const blocks = joinRuns([
      { row: 0, from: 0, to: 0 },
      { row: 0, from: 900, to: 900 },
      { row: 5_000, from: 0, to: 0 },
    ]);
    expect(blocks.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual([
      [0, 0, 0, 0],
      [0, 900, 0, 900],
      [5_000, 0, 5_000, 0],
    ]);
  });

  it("loses no run, doubles none and keeps blocks bounded, however they are strewn", () => {
    const runs: CellRun[] = [];
    for (let row = 0; row < 9_000; row += 1)
      for (let from = row % 7; from < 40; from += 9 + (row % 5))
        if ((row * 31 + from) % 3 !== 0) runs.push({ row, from, to: from + (row % 3) });
    const blocks = joinRuns(runs);
    expect(blocks.flatMap((block) => block.runs)).toEqual(runs);
    expect(blocks.length).toBeLessThan(runs.length / 100);
    for (const { top, left, bottom, right, runs: own } of blocks) {
      expect((bottom - top + 1) * (right - left + 1)).toBeLessThanOrEqual(30_000);
      for (const { row, from, to } of own)
        expect([row >= top && row <= bottom, from >= left && to <= right]).toEqual([true, true]);
    }
  });
});
