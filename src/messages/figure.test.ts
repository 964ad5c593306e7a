import { figure } from "./figure.ts";

describe("figure", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [85, "85"],
    [33.333333333, "33.3333"],
    [-5.5, "-5.5"],
    [-0.00001, "0"],
    [1234567.5, "1234567.5"],
  ])("writes %d as %s", (value, text) => {
    expect(figure(value)).toBe(text);
  });

  it("keeps as many decimals as asked for", () => {
    expect(figure(6.123456, 2)).toBe("6.12");
    expect(figure(66.6666, 0)).toBe("67");
  });

  it("rounds a tie as a cell does, noise or not", () => {
    expect([figure(90.065, 2), figure(90.06499999999998, 2), figure(-1.005, 2)]).toEqual([
      "90.07",
      "90.07",
      "-1.01",
    ]);
  });

  it("writes a dash where there is no number", () => {
    expect(figure(Number.NaN)).toBe("–");
    expect(figure(Number.POSITIVE_INFINITY)).toBe("–");
  });
});
