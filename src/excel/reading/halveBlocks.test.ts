import { halveBlocks } from "./halveBlocks.ts";

describe("halveBlocks", () => {
  it("cuts between blocks first, then between rows, and leaves a single row", () => {
    const [first, second, third] = [0, 1, 2].map((sheet) => ({ sheet, firstRow: 0, rowCount: 2 }));
    if (first === undefined || second === undefined || third === undefined) throw new RangeError("Three.");
    expect(halveBlocks([first, second, third])).toEqual([[first, second], [third]]);
    expect(halveBlocks([{ sheet: 0, firstRow: 4, rowCount: 3 }])).toEqual([
      [{ sheet: 0, firstRow: 4, rowCount: 2 }],
      [{ sheet: 0, firstRow: 6, rowCount: 1 }],
    ]);
    expect(halveBlocks([{ sheet: 0, firstRow: 4, rowCount: 1 }])).toBeNull();
    expect(halveBlocks([])).toBeNull();
  });
});
