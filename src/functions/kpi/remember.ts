/**
 * Keeps what was made for a key, so that the same words are not read in every cell. What was asked for longest ago goes
 * first once there is no more room: a workbook has few rules, and a sheet that makes thousands must not fill the
 * memory.
 *
 * @param most - How many results are kept.
 * @param make - Makes what is not there; a key for which it throws is not kept.
 *
 * @example
 * const lengthOf = remember(2, (word) => word.length)
 * [lengthOf("one"), lengthOf("three")]
 * //=> [3, 5]
 */
export function remember<Result>(most: number, make: (key: string) => Result): (key: string) => Result {
  const kept = new Map<string, { readonly result: Result }>();
  return (key) => {
    const known = kept.get(key);
    const entry = known ?? { result: make(key) };
    // Put back at the end: the order of a map is that of its insertions.
    if (known !== undefined) kept.delete(key);
    kept.set(key, entry);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return entry.result;
  };
}
