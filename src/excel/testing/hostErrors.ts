/** Every code with which Excel answers an action. */
export const hostErrors = [
  ...["AccessDenied", "ActivityLimitReached", "ApiNotAvailable", "ApiNotFound", "ConflictUncaught"],
  ...["FilteredRangeConflict", "GeneralException", "InsertDeleteConflict", "InvalidArgument"],
  ...["InvalidOperation", "InvalidOperationInCellEditMode", "InvalidReference", "InvalidSelection"],
  ...["ItemAlreadyExists", "ItemNotFound", "NotImplemented", "OperationCellsExceedLimit"],
  ...["RangeExceedsLimit", "RequestAborted", "RequestPayloadSizeLimitExceeded"],
  ...["ResponsePayloadSizeLimitExceeded", "UnsupportedOperation"],
] as const;
