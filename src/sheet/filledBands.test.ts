import fc from "fast-check";
import { filledBands } from "./filledBands.ts";

const area = fc
  .tuple(fc.nat(1_048_000), fc.nat(16_000), fc.nat(500), fc.nat(300))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

describe("filledBands", () => {
  it("keeps what lies close together in one, and what lies far off apart", () => {
    const table = { top: 0, left: 1, bottom: 30, right: 8 };
    const note = { top: 700, left: 0, bottom: 700, right: 0 };
    const stray = { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 };
    expect(filledBands([stray, note, table])).toEqual([{ top: 0, left: 0, bottom: 700, right: 8 }, stray]);
    expect(filledBands([])).toEqual([]);
  });

  it("loses no rectangle, and lets no two blocks share a row", () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 30 }), (filled) => {
        const bands = filledBands(filled);
        const isCovered = filled.every(({ top, left, bottom, right }) =>
          bands.some(
            (band) => band.top <= top && band.left <= left && band.bottom >= bottom && band.right >= right,
          ),
        );
        const isApart = bands.every((band, index) => band.bottom < (bands[index + 1]?.top ?? Infinity));
        return isCovered && isApart;
      }),
    );
  });
});
