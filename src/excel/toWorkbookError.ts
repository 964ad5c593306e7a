import { WorkbookError, type WorkbookErrorCode } from "../sheet/index.ts";

/** Excel's error codes in the product's words. What is not named here is `unknown` and keeps its cause. */
const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell_edit_mode",
  AccessDenied: "protected",
  ItemNotFound: "not_found",
  InvalidReference: "not_found",
  InvalidBinding: "not_found",
  RequestPayloadSizeLimitExceeded: "too_large",
  ResponsePayloadSizeLimitExceeded: "too_large",
  RangeExceedsLimit: "too_large",
  InvalidArgument: "invalid_argument",
  ItemAlreadyExists: "invalid_argument",
  UnsupportedOperation: "not_supported",
  NotImplemented: "not_supported",
  ApiNotFound: "not_supported",
  ReadOnly: "read_only",
  HostIsReadOnly: "read_only",
  RequestAborted: "busy",
  ActivityLimitReached: "busy",
  HostRestartNeeded: "busy",
  ConnectionFailure: "connection_lost",
  SessionNotFound: "connection_lost",
};

interface ExcelFailure {
  readonly code?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/** What did Excel say no to, in the product's words? */
export function toWorkbookError(cause: unknown): WorkbookError {
  const { code, debugInfo } = (typeof cause === "object" && cause !== null ? cause : {}) as ExcelFailure;
  const known = typeof code === "string" ? codes[code] : undefined;
  const location = debugInfo?.errorLocation;
  return new WorkbookError(known ?? "unknown", typeof location === "string" ? location : null, cause);
}
