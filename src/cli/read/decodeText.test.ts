import { decodeText } from "./decodeText.ts";

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

describe("decodeText", () => {
  it.each([
    ["UTF-8 without a mark", Uint8Array.from(Buffer.from("姓名,得分")), "姓名,得分"],
    ["UTF-8 with its mark", Uint8Array.from(Buffer.from("\ufeff姓名,得分")), "姓名,得分"],
    ["GBK, as the mainland's Excel saves it", bytes("d0d5c3fb2cb5c3b7d6"), "姓名,得分"],
    ["Big5, as Taiwan's Excel saves it", bytes("a96da6572cb16fa4c0"), "姓名,得分"],
    ["UTF-16 as Unicode text", bytes("fffed3590d540900975f0652"), "姓名\t得分"],
    ["UTF-16 with the other order of bytes", bytes("feff59d3540d"), "姓名"],
    ["ASCII", bytes("416e6e612c39300d0a"), "Anna,90\r\n"],
  ])("reads %s", (_, given, expected) => {
    expect(decodeText(given)).toBe(expected);
  });
});
