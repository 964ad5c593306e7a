/** Codes of `Excel.ErrorCodes` that this host answers with; `ApiNotFound` also names what is not built here. */
export type HostErrorCode =
  | "AccessDenied"
  | "ActivityLimitReached"
  | "ApiNotAvailable"
  | "ApiNotFound"
  | "ConflictUncaught"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "OperationCellsExceedLimit"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation"
  | (string & {});

/** The host says no, as Excel does: the client gets it as `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    /** "Range.values"; filled in by the interpreter when the thrower does not know. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Excel's words for an argument it cannot use. */
export function invalidArgument(
  detail = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", detail);
}

/** Excel's words for a name, id or index that is not there. */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}
