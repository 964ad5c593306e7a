import { canonicalText } from "../text/canonicalText.ts";

/** Does a column of points take them away, by its heading or by the group that it stands in ("扣分项 / 迟到")? */
export const takesPoints = ({ name, header }: { readonly name: string; readonly header: string }): boolean =>
  isDeduction(name) || (!/加|奖|bonus|reward/iu.test(canonicalText(name)) && isDeduction(header));

/** Does this heading take points away? Then a plain number below it is a deduction; "加减分" carries its own signs. */
export function isDeduction(name: string): boolean {
  const plain = canonicalText(name);
  return (
    /扣|减分|罚|deduct|penalt|demerit|malus|ceza|trừ/iu.test(plain) &&
    !/加\/?[减扣]|奖\/?[扣惩罚]/u.test(plain)
  );
}
