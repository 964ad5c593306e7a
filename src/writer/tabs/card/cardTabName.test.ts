import { cardTabName } from "./cardTabName.ts";

describe("cardTabName", () => {
  it("leaves out what sheets forbid", () => {
    expect(cardTabName("'Lin: R&D/Ops", "E7", new Set())).toBe("Lin  R&D Ops E7");
    expect(cardTabName("", "", new Set())).toBe("–");
  });

  it("says a name once that is its own ID", () => {
    expect(cardTabName("E7", "E7", new Set())).toBe("E7");
  });

  it("tells people of one name apart within 31 characters", () => {
    const long = "沈".repeat(40);
    const first = cardTabName(long, "E1", new Set());
    const second = cardTabName(long, "E1", new Set([first]));
    expect([first.length, second]).toEqual([31, `${"沈".repeat(27)} (2)`]);
  });
});
