import fc from "fast-check";
import type { Area } from "../model/index.ts";
import { intersectAreas } from "./intersectAreas.ts";
import { subtractArea } from "./subtractArea.ts";

const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const size = (areas: readonly Area[]): number =>
  areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);

describe("subtractArea", () => {
  it("leaves a frame round a hole in the middle", () => {
    expect(subtractArea(area(0, 0, 5, 5), area(1, 1, 2, 2))).toEqual([
      area(0, 0, 1, 5),
      area(3, 0, 2, 5),
      area(1, 0, 2, 1),
      area(1, 3, 2, 2),
    ]);
  });

  it("leaves nothing of an area that is covered", () => {
    expect(subtractArea(area(2, 2, 2, 2), area(0, 0, 9, 9))).toEqual([]);
  });

  it("leaves areas that are apart as they are", () => {
    expect(subtractArea(area(0, 0, 2, 2), area(2, 0, 1, 1))).toEqual([area(0, 0, 2, 2)]);
  });

  it("keeps every other cell exactly once", () => {
    const areas = fc
      .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .map(([row, column, rowCount, columnCount]) => area(row, column, rowCount, columnCount));
    fc.assert(
      fc.property(areas, areas, (whole, hole) => {
        const rest = subtractArea(whole, hole);
        const shared = intersectAreas(whole, hole);
        expect(size(rest)).toBe(size([whole]) - size(shared === null ? [] : [shared]));
        for (const piece of rest) {
          expect(intersectAreas(piece, hole)).toBeNull();
          expect(rest.filter((other) => intersectAreas(piece, other) !== null)).toHaveLength(1);
        }
      }),
    );
  });
});
