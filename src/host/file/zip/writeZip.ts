import { FileError } from "../FileError.ts";
import type { ZipEntry } from "./zipEntry.ts";

const localHeaderSize = 30;
const directoryHeaderSize = 46;
const endSize = 22;
/** Bit 11: names are UTF-8. */
const utf8Flag = 0x0800;
const version = 20;

/** Puts entries into a zip container, in the order given. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = entries.map((entry) => ({ entry, name: encoder.encode(entry.name) }));
  const bodySize = named.reduce(
    (sum, { entry, name }) => sum + localHeaderSize + name.length + entry.compressed.length,
    0,
  );
  const directorySize = named.reduce((sum, { name }) => sum + directoryHeaderSize + name.length, 0);
  if (bodySize + directorySize > 0xfffffffe || entries.length >= 0xffff) {
    throw new FileError("too_large", "The workbook is larger than a plain zip container can be.");
  }
  const bytes = new Uint8Array(bodySize + directorySize + endSize);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = bodySize;
  for (const { entry, name } of named) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, version, true);
    writeFacts(view, directory + 6, entry, name.length);
    view.setUint32(directory + 42, at, true);
    bytes.set(name, directory + directoryHeaderSize);
    directory += directoryHeaderSize + name.length;

    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, entry, name.length);
    bytes.set(name, at + localHeaderSize);
    bytes.set(entry.compressed, at + localHeaderSize + name.length);
    at += localHeaderSize + name.length + entry.compressed.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, bodySize, true);
  return bytes;
}

/** The 24 bytes that stand alike in a local header and in the directory. */
function writeFacts(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, utf8Flag, true);
  view.setUint16(at + 4, entry.method === "stored" ? 0 : 8, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
