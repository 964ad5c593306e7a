import { asText } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";

/** Excel's limit for names and texts of custom properties. */
const maxLength = 255;

/** Reads a custom property's name or text; longer than 255 characters is InvalidArgument, as in Excel. */
export function asPropertyText(value: unknown): string {
  const text = asText(value);
  if (text.length > maxLength) {
    throw invalidArgument();
  }
  return text;
}
