import { fittedShares } from "./fittedShares.ts";

const self = [90, 85, 95, 78];
const superior = [86, 80, 92, 75];
const peer = [88, 84, 90, 80];

describe("fittedShares", () => {
  it("finds the shares that all sums come out with, rounded as they are", () => {
    expect(fittedShares([self, superior, peer], [87.4, 82.2, 92, 77.1])).toEqual([0.2, 0.5, 0.3]);
    expect(fittedShares([self, peer], [88.5, 84.3, 91.3, 79.5])).toEqual([0.25, 0.75]);
  });

  it("finds none in sums that no shares explain, in too few, or where raters agree in everything", () => {
    expect(fittedShares([self, superior, peer], [60, 99, 70, 88])).toBeNull();
    expect(fittedShares([self, superior, peer], [87.4, NaN, 92, NaN])).toBeNull();
    expect(fittedShares([self, self], self)).toBeNull();
  });
});
