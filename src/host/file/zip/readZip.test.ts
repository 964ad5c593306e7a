import { zipSync } from "fflate";
import { FileError } from "../FileError.ts";
import { deflateEntry } from "./deflateEntry.ts";
import { inflateEntry } from "./inflateEntry.ts";
import { readZip } from "./readZip.ts";
import { writeZip } from "./writeZip.ts";
import { defaultZipLimits } from "./zipEntry.ts";

const text = new TextEncoder().encode("hello ".repeat(500));

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return error instanceof FileError ? error.code : undefined;
  }
  return undefined;
}

/** Changes bytes in a copy. */
function patched(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

function directoryAt(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
}

describe("readZip and writeZip", () => {
  it("give back what was put in, stored or deflated, names beyond ASCII included", () => {
    const entries = [
      deflateEntry("成绩/a.xml", text),
      deflateEntry("b.bin", new Uint8Array([1, 2, 3])),
      deflateEntry("empty", new Uint8Array(0)),
    ];
    const again = readZip(writeZip(entries));
    expect(again.map(({ name, method }) => [name, method])).toEqual([
      ["成绩/a.xml", "deflated"],
      ["b.bin", "stored"],
      ["empty", "stored"],
    ]);
    expect(again.map(inflateEntry)).toEqual([text, new Uint8Array([1, 2, 3]), new Uint8Array(0)]);
  });

  it("read another library's container and leave folders out", () => {
    const bytes = zipSync({ folder: { "x.txt": text }, "y.txt": [text, { level: 0 }] });
    const entries = readZip(bytes);
    expect(entries.map(({ name }) => name)).toEqual(["folder/x.txt", "y.txt"]);
    expect(entries.map(inflateEntry)).toEqual([text, text]);
  });

  it("copy compressed bytes as they are", () => {
    const [entry] = readZip(zipSync({ a: text }));
    const [again] = readZip(writeZip(entry === undefined ? [] : [entry]));
    expect(again).toEqual(entry);
  });
});

describe("readZip, containers of strangers", () => {
  const bytes = writeZip([deflateEntry("a", text)]);

  it("refuses more entries than the limit", () => {
    const many = writeZip(Array.from({ length: 11 }, (_, index) => deflateEntry(String(index), text)));
    expect(codeOf(() => readZip(many, { ...defaultZipLimits, entries: 10 }))).toBe("too_large");
  });

  it("refuses more bytes than the limit, in one entry or in all", () => {
    expect(codeOf(() => readZip(bytes, { ...defaultZipLimits, entryBytes: 2999 }))).toBe("too_large");
    expect(codeOf(() => readZip(bytes, { ...defaultZipLimits, totalBytes: 2999 }))).toBe("too_large");
    expect(codeOf(() => readZip(bytes, { ...defaultZipLimits, totalBytes: 3000 }))).toBeUndefined();
  });

  it("refuses a ratio no workbook has", () => {
    const bomb = writeZip([deflateEntry("a", new Uint8Array(8_000_000))]);
    expect(bomb.length).toBeLessThan(20_000);
    expect(codeOf(() => readZip(bomb))).toBe("too_large");
  });

  it("does not believe a directory that understates the size", () => {
    const lying = patched(bytes, (view) => view.setUint32(directoryAt(bytes) + 24, 10, true));
    const [entry] = readZip(lying);
    expect(codeOf(() => entry && inflateEntry(entry))).toBe("damaged_container");
  });

  it("finds a wrong check sum", () => {
    const wrong = patched(bytes, (view) => view.setUint32(directoryAt(bytes) + 16, 1, true));
    const [entry] = readZip(wrong);
    expect(codeOf(() => entry && inflateEntry(entry))).toBe("damaged_container");
  });

  it.each<[string, (view: DataView) => void, string]>([
    ["an encrypted entry", (view) => view.setUint16(directoryAt(bytes) + 8, 1, true), "encrypted"],
    ["an unknown method", (view) => view.setUint16(directoryAt(bytes) + 10, 12, true), "damaged_container"],
    [
      "an entry beyond the end",
      (view) => view.setUint32(directoryAt(bytes) + 42, 9_999_999, true),
      "damaged_container",
    ],
    [
      "an entry longer than the file",
      (view) => view.setUint32(directoryAt(bytes) + 20, 9_999_999, true),
      "damaged_container",
    ],
    ["a directory that is none", (view) => view.setUint32(directoryAt(bytes), 0, true), "damaged_container"],
  ])("refuses %s", (_, change, code) => {
    expect(codeOf(() => readZip(patched(bytes, change)))).toBe(code);
  });

  it("refuses compressed bytes that are none", () => {
    const broken = patched(bytes, (view) => view.setUint32(31, 0xffffffff, true));
    const [entry] = readZip(broken);
    expect(codeOf(() => entry && inflateEntry(entry))).toBe("damaged_container");
  });
});
