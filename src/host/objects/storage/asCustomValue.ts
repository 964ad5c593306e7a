import { invalidArgument } from "../../protocol/hostError.ts";
import { asPropertyText } from "./asPropertyText.ts";

/** Reads the value of a document's custom property: a text, a number or true and false. */
export function asCustomValue(value: unknown): string | number | boolean {
  if (typeof value === "string") {
    return asPropertyText(value);
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw invalidArgument();
}
