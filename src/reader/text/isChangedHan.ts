import { charactersPerSign, firstHan, lastHan, traditionalBits } from "./traditionalBits.ts";

/** Does the dictionary of Simplified forms change this UTF-16 unit, alone or inside a word? */
export function isChangedHan(unit: number): boolean {
  if (unit < firstHan || unit > lastHan) return false;
  const place = unit - firstHan;
  const bits = traditionalBits.charCodeAt(Math.floor(place / charactersPerSign)) - 48;
  return ((bits >> (place % charactersPerSign)) & 1) === 1;
}
