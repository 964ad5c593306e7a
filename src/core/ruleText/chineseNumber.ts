const digits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads a whole number written in Chinese characters; NaN where it is none. A multiple without a digit before it is
 * one of it (百 is a hundred).
 *
 * @example
 * [chineseNumber("十"), chineseNumber("一千"), chineseNumber("三十五"), chineseNumber("两万五千"), chineseNumber("万")]
 * //=> [10, 1000, 35, 25000, 10000]
 */
export function chineseNumber(text: string): number {
  const [, above, below = text] = /^(.*)万(.*)$/u.exec(text) ?? [];
  if (above === undefined) return belowTenThousand(text);
  return (above === "" ? 1 : belowTenThousand(above)) * 10000 + (below === "" ? 0 : belowTenThousand(below));
}

function belowTenThousand(text: string): number {
  let sum = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const own = digits[sign];
    const multiple = tens[sign];
    if (own !== undefined) digit = own;
    else if (multiple === undefined) return Number.NaN;
    else {
      sum += (digit ?? 1) * multiple;
      digit = null;
    }
  }
  return text === "" ? Number.NaN : sum + (digit ?? 0);
}
