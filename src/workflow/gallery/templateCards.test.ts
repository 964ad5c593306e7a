import { templateCards } from "./templateCards.ts";

describe("templateCards", () => {
  it("tells every built-in policy by name, indicators and ladder", () => {
    const cards = templateCards("en");
    expect(cards).toHaveLength(27);
    expect(cards.map(({ id }) => id)).toEqual(expect.arrayContaining(["000", "002-M"]));
    expect(cards.every(({ name, indicators }) => name !== "" && indicators.length > 0)).toBe(true);
    expect(cards.filter(({ ladder }) => ladder !== null).length).toBeGreaterThan(5);
  });
});
