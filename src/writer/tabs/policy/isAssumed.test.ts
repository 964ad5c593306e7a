import { isAssumed } from "./isAssumed.ts";

describe("isAssumed", () => {
  it("holds for a named value and everything below it, not for names that merely begin alike", () => {
    const policy = { assumed: ["/absence", "/grades/scales"] };
    expect(
      ["/absence", "/absence/missing", "/absences", "/grades"].map((path) => isAssumed(policy, path)),
    ).toEqual([true, true, false, false]);
  });
});
