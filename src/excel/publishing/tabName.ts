/** Excel's limit for a sheet name. */
const longest = 31;

/**
 * A name for a new tab: the wanted one, or the next free "name (2)" where the user has a sheet of that name.
 *
 * @param taken - Names of all sheets; Excel compares them without regard to case.
 *
 * @example
 * tabName("Summary", ["summary"])
 * //=> "Summary (2)"
 */
export function tabName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/^'+|'+$/g, "")
    .slice(0, longest);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = clean.slice(0, longest - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
