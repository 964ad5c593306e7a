/**
 * Reads a number as people type it: full-width digits, a percent sign, thousands marks, a decimal comma.
 *
 * @returns Null where it is none.
 *
 * @example
 * [readNumber("３０％"), readNumber("1,000"), readNumber("0,5"), readNumber("about 3")]
 * //=> [30, 1000, 0.5, null]
 */
export function readNumber(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/[\s%]/gu, "")
    .replaceAll("−", "-")
    .replaceAll(/,(?=\d{3}(?:\D|$))(?<=\d,)/gu, "")
    .replace(",", ".");
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : null;
}
