import { secondsLeft } from "./secondsLeft.ts";

describe("secondsLeft", () => {
  it("goes on at the pace so far, rounded up", () => {
    expect(secondsLeft(6000, 0.25)).toBe(18);
    expect(secondsLeft(3000, 0.9)).toBe(1);
    expect(secondsLeft(3000, 1)).toBe(0);
  });

  it("says nothing while it is too early", () => {
    expect(secondsLeft(1900, 0.5)).toBeNull();
    expect(secondsLeft(9000, 0.04)).toBeNull();
  });
});
