import { groupBy } from "./groupBy.ts";

describe("groupBy", () => {
  it("keeps keys in the order in which they first come, and items in theirs", () => {
    const groups = groupBy(["pear", "plum", "apple", "peach"], (name) => name.charAt(0));
    expect([...groups]).toEqual([
      ["p", ["pear", "plum", "peach"]],
      ["a", ["apple"]],
    ]);
  });

  it("tells keys apart as a Map does: null, text and numbers are keys of their own", () => {
    expect(groupBy([null, "1", 1, null, Number.NaN, Number.NaN], (key) => key).size).toBe(4);
  });
});
