/** Why the workbook said no, in the product's own words; sentences stand in `messages/`. */
export type WorkbookErrorCode =
  | "cell_edit_mode"
  | "protected"
  | "structure_protected"
  | "not_found"
  | "too_large"
  | "invalid_argument"
  | "read_only"
  | "not_supported"
  | "busy"
  | "cancelled"
  | "connection_lost"
  | "check_failed"
  /** Something of the user's stands where a tab of ours would grow. */
  | "changed_meanwhile"
  | "user_content"
  /** A file that was chosen is no workbook that Excel can open. */
  | "file_unreadable"
  /** A publishing broke off and could not be taken back yet; the next start does it. */
  | "interrupted"
  | "unknown";

/** The outside world failed: Excel, a file, the wire. Keeps what it said as `cause`. */
export class WorkbookError extends Error {
  public override readonly name = "WorkbookError";
  public readonly code: WorkbookErrorCode;
  /** The sheet or address concerned, where known. */
  public readonly at: string | null;

  public constructor(code: WorkbookErrorCode, at: string | null, cause: unknown) {
    super(code, { cause });
    this.code = code;
    this.at = at;
  }
}
