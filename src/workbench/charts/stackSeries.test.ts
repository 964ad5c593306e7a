import { stackSeries } from "./stackSeries.ts";

describe("stackSeries", () => {
  it("puts one series on the other, negative numbers downwards", () => {
    expect(
      stackSeries(
        [
          [1, -1],
          [2, -2],
        ],
        "stacked",
      ),
    ).toEqual([
      [
        [0, 1],
        [0, -1],
      ],
      [
        [1, 3],
        [-1, -3],
      ],
    ]);
  });

  it("makes shares of the whole", () => {
    expect(stackSeries([[1], [3]], "percent")).toEqual([[[0, 0.25]], [[0.25, 1]]]);
  });

  it("leaves gaps as gaps", () => {
    expect(stackSeries([[null, 2]], "none")).toEqual([[null, [0, 2]]]);
  });
});
