/**
 * Decodes a text file: by its mark, else as UTF-8 where it is valid, else as the Chinese character set whose everyday
 * characters fill more of it. Excel saves .csv in GBK on the mainland and in Big5 in Taiwan and Hong Kong.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isBig5(bytes) ? "big5" : "gb18030").decode(bytes);
  }
}

/**
 * Both sets write a character as two bytes. The everyday characters of GB 2312 have lead bytes B0 to D7 and trail
 * bytes from A1 up; those of Big5 have lead bytes A4 to C6 and, two times in five, trail bytes 40 to 7E, which
 * everyday GB text never has.
 */
function isBig5(bytes: Uint8Array): boolean {
  let [everydayGb, everydayBig5] = [0, 0];
  for (let index = 0; index < bytes.length - 1; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[index + 1] ?? 0;
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) everydayGb += 1;
    if (lead >= 0xa4 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1))
      everydayBig5 += 1;
    index += 1;
  }
  return everydayBig5 > everydayGb;
}
