import { emptySheet } from "./emptySheet.ts";

describe("emptySheet", () => {
  it("has nothing in it, so that writing it changes no cell", () => {
    const { id, name, showsGridlines, ...parts } = emptySheet("summary", "Summary");
    expect([id, name, showsGridlines]).toEqual(["summary", "Summary", false]);
    expect(Object.values(parts).filter((part) => part !== null && Object.keys(part).length > 0)).toEqual([]);
  });
});
