import { inflateSync } from "fflate";
import { FileError } from "../FileError.ts";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zipEntry.ts";

/** Gives an entry's bytes; never more than its stated size, and only if size and check sum are true. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === "stored" ? entry.compressed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new FileError(
      "damaged_container",
      "An entry's size or check sum is not what the directory states.",
      {
        part: entry.name,
      },
    );
  }
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw new FileError("damaged_container", "An entry cannot be inflated.", { part: entry.name, cause });
  }
}
