/**
 * What tells periods apart, for a place that is too narrow for their names: the common beginning goes, up to the end of
 * a year or a word.
 *
 * @example
 * shortPeriodNames(["2026年第一季度", "2026年第二季度"])
 * //=> ["第一季度", "第二季度"]
 */
export function shortPeriodNames(names: readonly string[]): readonly string[] {
  const [first = ""] = names;
  let common = 0;
  while (common < first.length && names.every((name) => name[common] === first[common])) common += 1;
  const cut = /^.*[年\s\-/.]/u.exec(first.slice(0, common))?.[0].length ?? 0;
  return names.map((name) => (name.length > cut ? name.slice(cut) : name));
}
