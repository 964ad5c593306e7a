import { read, utils } from "@e965/xlsx";
import type { BookSpec } from "../../test/fixtures/reader/sheetSpec.ts";
import type { FileKind } from "../../test/reader/readerFixtures.ts";
import { encodeText } from "./encodeText.ts";
import { writeBook } from "./writeBook.ts";

/** The bytes of a fixture's file in its format. */
export function fixtureBytes(book: BookSpec, kind: FileKind): Uint8Array {
  switch (kind) {
    case "xlsx":
    case "xlsm":
      return writeBook(book, kind);
    case "xls":
      return writeBook(book, "biff8");
    case "csv utf-8":
      return encodeText(textOf(book, ","), "utf-8 with mark");
    case "csv gbk":
      return encodeText(textOf(book, ","), "gbk");
    case "csv big5":
      return encodeText(textOf(book, ","), "big5");
    case "tsv utf-16":
      return encodeText(textOf(book, "\t"), "utf-16le");
  }
}

/** The first sheet as delimited text. */
function textOf(book: BookSpec, separator: string): string {
  const { SheetNames, Sheets } = read(writeBook(book, "xlsx"), { type: "array" });
  const sheet = Sheets[SheetNames[0] ?? ""];
  return sheet === undefined ? "" : utils.sheet_to_csv(sheet, { FS: separator, RS: "\r\n" });
}
