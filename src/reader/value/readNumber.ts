import { canonicalText } from "../text/canonicalText.ts";

/** A number as somebody typed it. A percent's `number` is the share: "95%" is 0.95. */
export interface TypedNumber {
  readonly number: number;
  readonly isPercent: boolean;
  /** "分", "元", "pts" … as typed; null where there is none. */
  readonly unit: string | null;
  /** The bound after a slash: 4 in "4/5" is out of 5. */
  readonly outOf: number | null;
}

const multiples: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, k: 1e3 };
const pattern =
  /^([+-]?)[¥￥$€£]?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+|\d+,\d{1,2})\s*(%|‰)?\s*(万|亿|千|k(?![a-z]))?\s*(\p{L}{0,6}\.?)$/iu;
const fraction = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*(分|points?|pts?)?$/u;
const unitWords =
  /^(分|点|个|次|人|件|天|日|元|块|小时|h|hrs?|hours?|分钟|min|mins|笔|单|条|项|张|篇|家|户|台|套|吨|kg|岁|年|月|个月|星|级|名|points?|pts?\.?|puntos?|puan|days?|usd|rmb|cny|eur|tl|倍|x|次数|分数|百分点)?$/iu;

/**
 * Which number does this text say? Null where it says none, or more than one thing ("80-90", ">90", "2024.1.5").
 *
 * @example
 * readNumber("８９．４９％")
 * //=> { number: 0.8949, isPercent: true, unit: null, outOf: null }
 * readNumber("1.2万元")
 * //=> { number: 12000, isPercent: false, unit: "元", outOf: null }
 */
export function readNumber(text: string): TypedNumber | null {
  const plain = canonicalText(text)
    .replace(/^['"]|["']$/gu, "")
    .replace(/[−–﹣]/gu, "-");
  if (!/\d/u.test(plain) || plain.length > 24) return null;
  const share = fraction.exec(plain);
  if (share !== null) return fromFraction(Number(share[1]), Number(share[2]));
  const match = pattern.exec(plain);
  if (match === null) return null;
  const [, sign, digits = "", percent, multiple = "", unit = ""] = match;
  if (!unitWords.test(unit)) return null;
  const factor = multiples[multiple.toLowerCase()] ?? 1;
  const size = Number(decimalPoint(digits));
  const divisor = percent === "%" ? 100 : percent === "‰" ? 1000 : 1;
  return {
    number: scaled(sign === "-" ? -size : size, factor, divisor),
    isPercent: percent !== undefined,
    unit: unit === "" ? null : unit,
    outOf: null,
  };
}

/** "7,5" is seven and a half where commas cannot be thousands. */
function decimalPoint(digits: string): string {
  return /^\d+,\d{1,2}$/u.test(digits) ? digits.replace(",", ".") : digits.replaceAll(",", "");
}

/** Shifts by powers of ten without leaving floating-point dust: 89.49 % is 0.8949. */
function scaled(number: number, factor: number, divisor: number): number {
  return divisor === 1
    ? Number((number * factor).toPrecision(15))
    : Number((number / divisor).toPrecision(15));
}

function fromFraction(part: number, whole: number): TypedNumber | null {
  const isOutOf = [5, 10, 20, 30, 40, 50, 60, 100, 120, 150].includes(whole) && part <= whole;
  return isOutOf ? { number: part, isPercent: false, unit: null, outOf: whole } : null;
}
