import { FileError } from "../FileError.ts";
import { defaultZipLimits, type ZipEntry, type ZipLimits } from "./zipEntry.ts";

const endOfDirectory = 0x06054b50;
const endOfDirectory64 = 0x06064b50;
const locatorOfDirectory64 = 0x07064b50;
const directoryHeader = 0x02014b50;
const localHeader = 0x04034b50;
const longestComment = 0xffff;

/**
 * Lists a zip container's files without inflating them. Sizes are those of the central directory; `inflateEntry`
 * holds every entry to them, so the limits checked here cannot be passed by lying.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = defaultZipLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(bytes, view, limits);
    checkLimits(entries, limits);
    return entries;
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new FileError("damaged_container", "The zip container is cut off or damaged.", { cause });
    }
    throw cause;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: ZipLimits): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  if (count > limits.entries) {
    throw new FileError("too_large", `The container has ${String(count)} entries.`);
  }
  const decoder = new TextDecoder("utf-8");
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== directoryHeader) {
      throw new FileError("damaged_container", "The zip container's directory is damaged.");
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const isFolder = name.endsWith("/");
    if (!isFolder) {
      entries.push(readEntry(bytes, view, at, name));
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) === 1) {
    throw new FileError("encrypted", "The zip container is encrypted.", { part: name });
  }
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) {
    throw new FileError(
      "damaged_container",
      `Compression method ${String(method)} is not used in workbooks.`,
      {
        part: name,
      },
    );
  }
  const sizes = readSizes(view, at);
  if (view.getUint32(sizes.offset, true) !== localHeader) {
    throw new FileError("damaged_container", "An entry is not where the directory says.", { part: name });
  }
  const start =
    sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
  if (start + sizes.compressed > bytes.length) {
    throw new FileError("damaged_container", "An entry reaches beyond the end of the file.", { part: name });
  }
  return {
    name,
    method: method === 0 ? "stored" : "deflated",
    compressed: bytes.subarray(start, start + sizes.compressed),
    size: sizes.size,
    crc: view.getUint32(at + 16, true),
    modified: view.getUint32(at + 12, true),
  };
}

/** Sizes and place of an entry; those that do not fit 32 bits stand in the zip64 extra field, in fixed order. */
function readSizes(view: DataView, at: number): { size: number; compressed: number; offset: number } {
  let compressed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  let extra = at + 46 + view.getUint16(at + 28, true);
  const end = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= end) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let field = extra + 4;
      const next = (value: number): number => {
        if (value !== 0xffffffff) {
          return value;
        }
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      };
      size = next(size);
      compressed = next(compressed);
      offset = next(offset);
    }
    extra += 4 + length;
  }
  return { size, compressed, offset };
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) {
      const count = view.getUint16(at + 10, true);
      const offset = view.getUint32(at + 16, true);
      const needs64 = count === 0xffff || offset === 0xffffffff;
      return needs64 ? findDirectory64(view, at) : { count, offset };
    }
  }
  throw new FileError("damaged_container", "The zip container has no directory: the file is cut off.");
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } {
  const at =
    view.getUint32(end - 20, true) === locatorOfDirectory64 ? view.getBigUint64(end - 12, true) : undefined;
  if (at === undefined || view.getUint32(Number(at), true) !== endOfDirectory64) {
    throw new FileError("damaged_container", "The zip container's directory is damaged.");
  }
  return {
    count: Number(view.getBigUint64(Number(at) + 32, true)),
    offset: Number(view.getBigUint64(Number(at) + 48, true)),
  };
}

function checkLimits(entries: readonly ZipEntry[], limits: ZipLimits): void {
  let total = 0;
  for (const { name, size, compressed } of entries) {
    total += size;
    const isBomb = size > 1024 * 1024 && size > compressed.length * limits.ratio;
    if (isBomb || size > limits.entryBytes || total > limits.totalBytes) {
      throw new FileError("too_large", "The container inflates to more than a workbook ever needs.", {
        part: name,
      });
    }
  }
}
