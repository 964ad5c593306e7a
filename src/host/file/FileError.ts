/** Why a file could not be opened or saved. */
export type FileErrorCode =
  /** Neither a zip container nor any other kind of workbook this layer knows. */
  | "not_a_workbook"
  /** A zip container or an Office file, but no spreadsheet (a Word file, a binary .xlsb …). */
  | "unsupported_format"
  /** Needs a password to be opened at all. */
  | "encrypted"
  /** The container cannot be read: cut off, wrong check sums, sizes that are not true. */
  | "damaged_container"
  /** A part is no well-formed XML, or lacks what the format demands. */
  | "damaged_part"
  /** More entries or bytes than the limits allow, or a compression ratio no real workbook has. */
  | "too_large"
  /** A document type or an entity of its own: never needed, always refused. */
  | "unsafe_xml"
  /** The model cannot be written as it is (two sheets of one name, a style that does not exist …). */
  | "invalid_model";

/** The one error of the file layer. `cause` keeps what went wrong underneath, `part` names the part at fault. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly code: FileErrorCode;
  readonly part: string | null;

  constructor(code: FileErrorCode, message: string, details: { part?: string; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.part = details.part ?? null;
  }
}
