import { readWeights } from "./readWeights.ts";

describe("readWeights", () => {
  it.each<[(string | number | null)[], (number | null)[], string[]]>([
    [[30, 30, 40], [0.3, 0.3, 0.4], []],
    [["30%", "70％"], [0.3, 0.7], []],
    [[0.3, 0.7], [0.3, 0.7], []],
    [["３０", "７０"], [0.3, 0.7], []],
    [[99, 1], [0.99, 0.01], []],
    [[1], [1], []],
    [[1, 0], [1, 0], []],
    [["", null, "100%"], [null, null, 1], []],
    [[30, 0.3, 40], [0.3, 0.3, 0.4], ["weights_mixed_notation"]],
    [["about a third", 50], [null, 0.5], ["weight_unreadable"]],
  ])("reads %j as %j", (texts, weights, codes) => {
    const read = readWeights(texts);
    expect(read.weights).toEqual(weights);
    expect(read.issues.map(({ code }) => code)).toEqual(codes);
  });
});
