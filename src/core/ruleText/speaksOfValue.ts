const attainment = /(?:完成|达成|实现)(?:率|比例|比率|度)/gu;

/**
 * Are percentages in this text values of the figure itself (a pass rate of 98 %) and not shares of its target (98 % of
 * the target attained)?
 *
 * @example
 * [speaksOfValue("合格率98%以上得100分"), speaksOfValue("完成率98%以上得100分"), speaksOfValue("98%以上得100分")]
 * //=> [true, false, false]
 */
export function speaksOfValue(text: string): boolean {
  return /率|占比|比重/u.test(text.replace(attainment, ""));
}
