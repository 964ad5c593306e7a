import { findRowReason } from "./rowWords.ts";

describe("findRowReason", () => {
  it.each([
    ["section b score", "subtotal"],
    ["section b score(average)", "subtotal"],
    ["section b scores people fairly", null],
  ])("%j: %j", (text, reason) => {
    expect(findRowReason(text)).toBe(reason);
  });
});
