import { createDependencyIndex } from "./dependencyIndex.ts";

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  sheetId: "s",
  area: { row, column, rowCount, columnCount },
});

describe("createDependencyIndex", () => {
  it("answers from single cells, small and large areas alike what looking through all of them answers", () => {
    const index = createDependencyIndex<string>();
    const areas = Array.from({ length: 200 }, (_, i) =>
      area((i * 37) % 150, (i * 11) % 20, [1, 3, 40, 5000][i % 4] ?? 1, [1, 2, 9][i % 3] ?? 1),
    );
    areas.forEach((target, i) => index.add(`reader ${String(i)}`, target));
    for (const [row, column] of [
      [0, 0],
      [37, 11],
      [149, 19],
      [4000, 3],
    ] as const) {
      const expected = areas.flatMap(({ area: { row: top, column: left, rowCount, columnCount } }, i) =>
        row >= top && row < top + rowCount && column >= left && column < left + columnCount
          ? [`reader ${String(i)}`]
          : [],
      );
      const found = index.nodesAt("s", row, column).flatMap(({ dependants }) => [...dependants]);
      expect(found.sort()).toEqual(expected.sort());
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  it("holds a rectangle once, and forgets it with its last reader", () => {
    const index = createDependencyIndex<string>();
    const node = index.add("a", area(0, 0, 500, 2));
    expect(index.add("b", area(0, 0, 500, 2))).toBe(node);
    index.remove("a", node);
    expect(index.nodesAt("s", 7, 1)).toEqual([node]);
    index.remove("b", node);
    expect(index.nodesAt("s", 7, 1)).toEqual([]);
    expect(index.nodesAt("other", 7, 1)).toEqual([]);
  });
});
