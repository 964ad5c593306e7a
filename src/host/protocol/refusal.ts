const messages = {
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode.",
  InvalidOrTimedOutSession: "The session is invalid or has timed out.",
  ActivityLimitReached: "The activity limit has been reached.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
} as const;

/** A whole request that Excel does not even look into, or whose answer it does not send. */
export interface Refusal {
  readonly code: keyof typeof messages;
  readonly message: string;
}

/** Makes the answer to a request that is refused as a whole. */
export function refuse(code: Refusal["code"]): { readonly kind: "refusal"; readonly refusal: Refusal } {
  return { kind: "refusal", refusal: { code, message: messages[code] } };
}

interface WireCodes {
  /** `Error` number in the browser's `executeMethod` answer. */
  readonly office: number;
  /** Status in the answer of the native bridge. */
  readonly http: number;
}

/** The numbers by which each wire tells its client; read in office.js. */
export const refusalCodes: Readonly<Record<Refusal["code"], WireCodes>> = {
  InvalidOperationInCellEditMode: { office: 5004, http: 400 },
  InvalidOrTimedOutSession: { office: 5012, http: 408 },
  ActivityLimitReached: { office: 5102, http: 429 },
  RequestPayloadSizeLimitExceeded: { office: 5103, http: 400 },
  ResponsePayloadSizeLimitExceeded: { office: 5104, http: 400 },
  AccessDenied: { office: 7000, http: 401 },
  GeneralException: { office: 5001, http: 500 },
};
