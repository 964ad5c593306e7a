import { templateCards } from "./templateCards.ts";

describe("templateCards", () => {
  it("tells every built-in policy by source, indicators and ladder", () => {
    const cards = templateCards("en");
    expect(cards).toHaveLength(27);
    expect(cards[0]).toMatchObject({ id: "000", source: "000" });
    expect(cards.find(({ id }) => id === "002-M")?.source).toBe("002");
    expect(cards.every(({ name, indicators }) => name !== "" && indicators.length > 0)).toBe(true);
    expect(cards.filter(({ ladder }) => ladder !== null).length).toBeGreaterThan(5);
  });
});
