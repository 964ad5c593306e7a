/** One file of a zip container, still compressed: what nobody changes is copied as it is. */
export interface ZipEntry {
  /** Path as the container spells it. */
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly compressed: Uint8Array;
  /** Bytes after inflating, as the container's directory states. */
  readonly size: number;
  readonly crc: number;
  /** Date and time in MS-DOS form, kept so that an untouched file stays the same. */
  readonly modified: number;
}

/** How much a container may hold before it is refused. */
export interface ZipLimits {
  readonly entries: number;
  /** Uncompressed bytes of all entries together. */
  readonly totalBytes: number;
  /** Uncompressed bytes of one entry; a text of more does not fit in a string. */
  readonly entryBytes: number;
  /** Uncompressed to compressed bytes, for entries over a mebibyte. */
  readonly ratio: number;
}

/** A full sheet of a million rows stays below these; deflate itself cannot pass 1032 : 1. */
export const defaultZipLimits: ZipLimits = {
  entries: 10_000,
  totalBytes: 1024 * 1024 * 1024,
  entryBytes: 400 * 1024 * 1024,
  ratio: 400,
};
