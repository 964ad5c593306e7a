import { canonicalText } from "../text/canonicalText.ts";
import { readNumber } from "./readNumber.ts";

/** A target that says on which side of it the goal lies. A percent's `number` is the share. */
export interface TypedBound {
  readonly number: number;
  readonly isPercent: boolean;
  readonly side: "atLeast" | "atMost";
}

const atLeast =
  /^(?:[>≥]=?|=>|大于等于|大于|高于|超过|不低于|不少于|不小于|至少|达到?|over|above|more than|at least|not less than|no less than|min\.?)\s*(?<bare>.+?)$|^(?<ended>.+?)\s*(?:及以上|或以上|以上|起|or more|or above|or higher|and above|\+)$/iu;
const atMost =
  /^(?:[<≤]=?|=<|小于等于|小于|低于|少于|不超过|不高于|不多于|不大于|至多|最多|控制在|under|below|less than|at most|not more than|no more than|up to|max\.?)\s*(?<bare>.+?)(?:以内|以下|之内)?$|^(?<ended>.+?)\s*(?:及以下|或以下|以下|以内|之内|or less|or below|or lower|or fewer|and below)$/iu;

/** Every bound is said by one of these and a digit: most texts have none, and the patterns above are costly to compile. */
const anyBound = /[<>≤≥+大小高低少多超不至达控以之起]|[a-z]{2}/iu;

/**
 * Which bound does this text say? Null where it says none, or two.
 *
 * @example
 * readBound("不低于95%")
 * //=> { number: 0.95, isPercent: true, side: "atLeast" }
 * readBound("3次以内")
 * //=> { number: 3, isPercent: false, side: "atMost" }
 */
export function readBound(text: string): TypedBound | null {
  const plain = canonicalText(text);
  if (plain.length > 24 || !/\d/u.test(plain) || !anyBound.test(plain)) return null;
  for (const [side, pattern] of [
    ["atMost", atMost],
    ["atLeast", atLeast],
  ] as const) {
    const groups = pattern.exec(plain)?.groups;
    const typed = groups === undefined ? null : readNumber(groups.bare ?? groups.ended ?? "");
    if (typed !== null && typed.outOf === null)
      return { number: typed.number, isPercent: typed.isPercent, side };
  }
  return null;
}
