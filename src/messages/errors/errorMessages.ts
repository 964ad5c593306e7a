/** Why the workbook said no. The port's own codes; a code that has no sentence here does not compile where it is shown. */
export type ErrorCode =
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
  | "changed_meanwhile"
  | "user_content"
  | "file_unreadable"
  | "interrupted"
  | "part_missing"
  | "unknown";

/** What happened, and what the user can do about it. */
export interface ErrorSentence {
  readonly cause: string;
  readonly remedy: string;
}

export type ErrorMessages = Readonly<Record<ErrorCode, ErrorSentence>>;
