import { isValidName } from "./isValidName.ts";

describe("isValidName", () => {
  it.each(["Scores", "得分", "_hidden", "KPI.2025", "Table1", "a", "\\x", "Q1_total"])("takes %p", (name) => {
    expect(isValidName(name)).toBe(true);
  });

  it.each(["", "1st", "two words", "A1", "XFD1048576", "R1C1", "c", "a-b", "x!y", "n".repeat(256)])(
    "refuses %p",
    (name) => {
      expect(isValidName(name)).toBe(false);
    },
  );
});
