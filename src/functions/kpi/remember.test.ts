import { remember } from "./remember.ts";

describe("remember", () => {
  it("makes each result once while there is room", () => {
    const make = jest.fn((key: string) => key.length);
    const lengthOf = remember(3, make);
    expect(["a", "bb", "a", "bb", "a"].map(lengthOf)).toEqual([1, 2, 1, 2, 1]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("lets go what was asked for longest ago, and never keeps more", () => {
    const make = jest.fn((key: string) => key.length);
    const lengthOf = remember(2, make);
    ["a", "bb", "a", "ccc"].forEach(lengthOf);
    make.mockClear();
    // "bb" had to go, "a" was used after it.
    ["a", "ccc"].forEach(lengthOf);
    expect(make).not.toHaveBeenCalled();
    lengthOf("bb");
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("stays within its bound however many keys come", () => {
    const made: string[] = [];
    const lengthOf = remember(256, (key) => {
      made.push(key);
      return key.length;
    });
    const keys = Array.from({ length: 10_000 }, (_, index) => String(index));
    keys.forEach(lengthOf);
    keys.slice(-256).forEach(lengthOf);
    expect(made).toHaveLength(10_000);
    keys.slice(-257, -256).forEach(lengthOf);
    expect(made).toHaveLength(10_001);
  });

  it("does not keep a failure", () => {
    let calls = 0;
    const fail = remember(2, () => {
      calls += 1;
      throw new RangeError("no");
    });
    expect(() => fail("a")).toThrow("no");
    expect(() => fail("a")).toThrow("no");
    expect(calls).toBe(2);
  });
});
