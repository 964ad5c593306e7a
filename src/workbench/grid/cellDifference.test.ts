import { cellDifference } from "./cellDifference.ts";

const empty = { v: null, f: null, s: null, t: null };

describe("cellDifference", () => {
  it("is null when the view already shows it all", () => {
    const before = { 0: { 0: { v: 1, s: { bg: { rgb: "#FF0000" } } } } };
    const next = { 0: { 0: { v: 1, s: { bg: { rgb: "#FF0000" } } } } };
    expect(cellDifference(before, next)).toBeNull();
  });

  it("gives what changed, appeared and went", () => {
    const before = { 0: { 0: { v: 1 }, 1: { v: 2 }, 2: { v: 3 } } };
    const next = { 0: { 0: { v: 1 }, 1: { v: 5 } }, 4: { 0: { v: "new" } } };
    expect(cellDifference(before, next)).toEqual({
      0: { 1: { ...empty, v: 5 }, 2: empty },
      4: { 0: { ...empty, v: "new" } },
    });
  });
});
