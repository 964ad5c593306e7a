import { canonicalText } from "../text/canonicalText.ts";
import { readWord } from "./readWord.ts";

/** A level of a scale and the points that it may be given, as a heading says them ("优秀(90-100)"). */
export interface LevelRange {
  readonly word: string;
}

const level =
  /^([\p{L}+ ]{1,24}?)\s*[(:：=]?\s*(?:\d{1,3}(?:\.\d)?\s*分?\s*[-~–—至到]\s*\d{1,3}|\d{1,3}\s*分?\s*(?:以上|以下|及以上)|[<>≤≥]\s*\d{1,3})\s*分?\s*\)?$/u;

/**
 * Does this heading name a level with a range of points? Its cells then hold the points themselves, or a mark.
 *
 * @example
 * readLevelRange("良好\n（80-89）")
 * //=> { word: "良好" }
 */
export function readLevelRange(typed: string): LevelRange | null {
  const word = readWord(level.exec(canonicalText(typed))?.[1]?.trim() ?? "");
  return word === null ? null : { word };
}
