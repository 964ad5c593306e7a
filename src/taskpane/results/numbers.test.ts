import { differenceText, pointsText, shareText } from "./numbers.ts";

describe("numbers in the pane", () => {
  it("shows points as the cell does, noise or not", () => {
    expect([90.065, 90.06499999999998, 85, -0.001].map((points) => pointsText(points, "en"))).toEqual([
      "90.07",
      "90.07",
      "85.00",
      "0.00",
    ]);
  });

  it("gives differences their sign, and none to nothing", () => {
    expect([1.005, -2.5, 0.0001].map((points) => differenceText(points, "zh-CN"))).toEqual([
      "+1.01",
      "-2.50",
      "0.00",
    ]);
  });

  it("shows shares in percent", () => {
    expect(shareText(0.285, "zh-TW")).toBe("28.5%");
  });
});
