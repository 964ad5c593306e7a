/** What a text file's bytes are written in; "auto" looks for a byte order mark, then UTF-8, then GB 18030. */
export type TextEncodingName = "auto" | "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

/**
 * Decodes a text file. Without a mark, bytes that are no UTF-8 are taken for GB 18030, as Excel in mainland China
 * writes .csv; Big5 cannot be told from it and must be asked for.
 */
export function decodeText(bytes: Uint8Array, encoding: TextEncodingName = "auto"): string {
  return new TextDecoder(encoding === "auto" ? detect(bytes) : encoding).decode(bytes);
}

function detect(bytes: Uint8Array): TextEncodingName {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return "utf-16le";
  }
  if (first === 0xfe && second === 0xff) {
    return "utf-16be";
  }
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "gb18030";
  }
}
