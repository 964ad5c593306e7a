import { read, type WorkBook } from "@e965/xlsx";
import { FileError, fileKind, readZip } from "../../host/file/index.ts";
import { decodeText } from "./decodeText.ts";

const textName = /\.(csv|tsv|txt)$/iu;

/**
 * Opens the bytes of a workbook of any common kind. What is no workbook, needs a password, is damaged or unpacks to
 * more than a workbook can hold is refused before a parser sees it.
 *
 * @throws FileError that says why.
 */
export function openBook(
  bytes: Uint8Array,
  name: string,
): { readonly book: WorkBook; readonly isText: boolean } {
  const kind = fileKind(bytes);
  if (kind === "other" && textName.test(name) && !isBinary(bytes))
    return { book: read(decodeText(bytes), { type: "string", raw: true, cellDates: false }), isText: true };
  if (kind === "other" && !isMarkup(bytes))
    throw new FileError("not_a_workbook", "The file is neither a workbook nor delimited text.");
  if (kind === "zip") {
    const names = readZip(bytes).map((entry) => entry.name);
    if (!names.includes("[Content_Types].xml") && !names.includes("content.xml"))
      throw new FileError("not_a_workbook", "The file is a zip container, but no workbook.");
  }
  return { book: parse(bytes), isText: false };
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    const book = read(bytes, {
      type: "array",
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellDates: false,
      sheetStubs: false,
    });
    if (book.SheetNames.length > 0) return book;
  } catch (cause) {
    const isLocked = cause instanceof Error && /password|encrypt/iu.test(cause.message);
    throw isLocked
      ? new FileError("encrypted", "The workbook needs a password to be opened.", { cause })
      : new FileError("damaged_container", "The workbook is damaged.", { cause });
  }
  throw new FileError("not_a_workbook", "The file holds no sheets.");
}

/** Web pages and XML named .xls, as many systems export them. */
const isMarkup = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff)?\s*<(?:\?xml|!doctype html|html|table|meta|head)/iu.test(
    new TextDecoder().decode(bytes.subarray(0, 200)),
  );

/** A zero byte stands in no text but UTF-16. */
const isBinary = (bytes: Uint8Array): boolean =>
  bytes.includes(0) &&
  !((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
