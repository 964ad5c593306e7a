import { sharesOf } from "./sharesOf.ts";

const plain = (...numbers: readonly number[]) => numbers.map((number) => ({ number, isPercent: false }));

describe("sharesOf", () => {
  it("takes numbers above 1.5 for percents and others for shares", () => {
    expect(sharesOf(plain(60, 40))).toEqual({ shares: [0.6, 0.4], isMixed: false });
    expect(sharesOf(plain(0.6, 0.4))).toEqual({ shares: [0.6, 0.4], isMixed: false });
    expect(sharesOf([{ number: 0.6, isPercent: true }, null])).toEqual({
      shares: [0.6, null],
      isMixed: false,
    });
  });

  it("takes 0.3 among 30 and 40 for a share, for then they are a whole", () => {
    expect(sharesOf(plain(30, 0.3, 40))).toEqual({ shares: [0.3, 0.3, 0.4], isMixed: true });
  });

  it("leaves half a percent half a percent where that makes the whole", () => {
    expect(sharesOf(plain(99.5, 0.5))).toEqual({ shares: [0.995, 0.005], isMixed: false });
  });
});
