import { canonicalText } from "../text/canonicalText.ts";

/** Does this heading take points away? Then a plain number below it is a deduction; "加减分" carries its own signs. */
export function isDeduction(name: string): boolean {
  const plain = canonicalText(name);
  return (
    /扣|减分|罚|deduct|penalt|demerit|malus|ceza|trừ/iu.test(plain) && !/加减|奖扣|奖惩|加扣/u.test(plain)
  );
}
