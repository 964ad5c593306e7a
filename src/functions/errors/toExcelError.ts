import { problemSentence } from "../sentences/problemSentence.ts";
import { displayLanguage } from "./displayLanguage.ts";
import type { FunctionError } from "./functionError.ts";

/** Excel's own error with our sentence; only #VALUE! and #N/A show one. */
export function toExcelError({ isNotAvailable, problem }: FunctionError): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    isNotAvailable ? notAvailable : invalidValue,
    problemSentence(problem, displayLanguage()),
  );
}
