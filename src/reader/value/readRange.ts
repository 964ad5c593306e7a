import { canonicalText } from "../text/canonicalText.ts";

/** A band written as text; null for an open end. */
export interface TypedRange {
  readonly low: number | null;
  readonly high: number | null;
}

const number = String.raw`(-?\d+(?:\.\d+)?)\s*(?:%|分|points?)?`;
const between = new RegExp(
  String.raw`^[(\[【]?${number}\s*(?:-|~|–|—|至|到|to|<x<|≤x<)\s*(?:<|≤)?\s*${number}[)\]】]?$`,
  "iu",
);
const below = new RegExp(
  String.raw`^(?:[<≤]=?|小于|低于|不足|不超过|under|below|less than)\s*${number}$|^${number}\s*(?:分)?\s*(?:以下|及以下|or less|or below)$`,
  "iu",
);
const above = new RegExp(
  String.raw`^(?:[>≥]=?|大于|高于|超过|不低于|over|above|more than)\s*${number}$|^${number}\s*(?:分)?\s*(?:以上|及以上|or more|or above|\+)$`,
  "iu",
);

/**
 * Is this text a band of scores ("30-39", "20以下", "95%~99%", "≤0.5%")? Null for plain numbers and other text.
 *
 * @example
 * readRange("80-89分")
 * //=> { low: 80, high: 89 }
 */
export function readRange(text: string): TypedRange | null {
  const plain = canonicalText(text).replace(/=/gu, "");
  const both = between.exec(plain);
  if (both !== null) return { low: Number(both[1]), high: Number(both[2]) };
  const upTo = below.exec(plain);
  if (upTo !== null) return { low: null, high: Number(upTo[1] ?? upTo[2]) };
  const from = above.exec(plain);
  return from === null ? null : { low: Number(from[1] ?? from[2]), high: null };
}
