/** Character sets of text files that spreadsheets save. */
export type Charset = "utf-8 with mark" | "utf-16le" | "gbk" | "big5";

/** Text in the bytes of an older character set; a character that it does not have is a programmer's mistake. */
export function encodeText(text: string, charset: Charset): Uint8Array {
  if (charset === "utf-8 with mark") return new TextEncoder().encode(`\ufeff${text}`);
  if (charset === "utf-16le") return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  const codes = codesOf(charset);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character <= "\u007f") return [character.charCodeAt(0)];
      const code = codes.get(character);
      if (code === undefined) throw new RangeError(`${charset} has no ${character}.`);
      return [...code];
    }),
  );
}

/** Every two-byte character, found by decoding all pairs. */
function codesOf(charset: "gbk" | "big5"): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder(charset);
  const codes = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(character).length === 1 && character !== "\ufffd" && !codes.has(character))
        codes.set(character, [lead, trail]);
    }
  return codes;
}
