import { deflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zipEntry.ts";

/** 1980-01-01 00:00, the first date a zip container knows: the same bytes give the same file at any time. */
const fixedDate = 0x00210000;
/** From here on speed counts more than the last percent of size. */
const largePart = 2 * 1024 * 1024;

/** Compresses bytes to a zip entry. */
export function deflateEntry(name: string, bytes: Uint8Array): ZipEntry {
  const compressed = deflateSync(bytes, { level: bytes.length > largePart ? 3 : 6 });
  const isWorthIt = compressed.length < bytes.length;
  return {
    name,
    method: isWorthIt ? "deflated" : "stored",
    compressed: isWorthIt ? compressed : bytes,
    size: bytes.length,
    crc: crc32(bytes),
    modified: fixedDate,
  };
}
