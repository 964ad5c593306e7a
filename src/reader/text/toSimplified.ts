import { ConverterFactory } from "opencc-js/core";
import toMainland from "opencc-js/to/cn";
import { mayBeTraditional } from "./mayBeTraditional.ts";

const han = /\p{Script=Han}/u;
/** Put together when the first Traditional character comes: the dictionary's tree is large. */
let convert: ((text: string) => string) | null = null;

/** Writes Traditional characters as Simplified ones; text without Chinese characters comes back as it is. */
export function toSimplified(text: string): string {
  if (!han.test(text)) return text;
  // Compatibility forms, as copied from PDF files, become the characters they stand for.
  const normal = text.normalize();
  if (!mayBeTraditional(normal)) return normal;
  convert ??= ConverterFactory(...toMainland);
  return convert(normal);
}
