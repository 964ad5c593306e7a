import fc from "fast-check";
import { sortDescending } from "./sortDescending.ts";

describe("sortDescending", () => {
  it("orders any numbers as comparing them does, keeps the rows of equal ones in order, leaves NaN out", () => {
    const close = fc.integer({ min: 0, max: 1e6 }).map((step) => 88 + step * 2 ** -46);
    const number = fc.oneof(
      fc.double({ noDefaultInfinity: true }),
      close,
      fc.constantFrom(0, -0, Number.NaN),
    );
    fc.assert(
      fc.property(fc.array(number, { maxLength: 100, size: "max" }), (values) => {
        const rows = values.flatMap((value, row) => (Number.isNaN(value) ? [] : [row]));
        const expected = rows.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
        expect([...sortDescending(Float64Array.from(values))]).toEqual(expected);
      }),
      { numRuns: 600 },
    );
  });
});
