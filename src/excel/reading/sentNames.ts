/** Excel's limit for a sheet name. */
const longest = 31;

/**
 * Which names did inserted sheets have in their file? Excel gives "Scores (2)" to a sheet whose name is taken.
 *
 * @param inserted - Their names now, in the order of the file.
 * @param before - Names of the sheets that were there already.
 *
 * @example
 * sentNames(["Scores (2)", "Notes"], ["Scores"])
 * //=> new Map([["Scores (2)", "Scores"], ["Notes", "Notes"]])
 */
export function sentNames(
  inserted: readonly string[],
  before: readonly string[],
): ReadonlyMap<string, string> {
  const given = new Set<string>();
  return new Map(
    inserted.map((now) => {
      const [, base = now, suffix = ""] = /^(.*)( \(\d+\))$/u.exec(now) ?? [];
      // A long name was shortened to make room for its number.
      const isOf = (name: string): boolean =>
        name.toLowerCase() === base.toLowerCase() ||
        (name.length > longest - suffix.length && name.toLowerCase().startsWith(base.toLowerCase()));
      const sentAs = suffix === "" ? undefined : before.find((name) => isOf(name) && !given.has(name));
      if (sentAs !== undefined) given.add(sentAs);
      return [now, sentAs ?? now];
    }),
  );
}
