import { isBlankText } from "./isBlankText.ts";

describe("isBlankText", () => {
  it.each(["", " ", "\u3000", "\t\n", "\u00a0 ", "\ufeff"])("sees nothing in %j", (text) => {
    expect(isBlankText(text)).toBe(true);
  });

  it.each(["张三", " 张三", "0", "-", "~", "é", "（", "\u3000a"])("sees something in %j", (text) => {
    expect(isBlankText(text)).toBe(false);
  });
});
