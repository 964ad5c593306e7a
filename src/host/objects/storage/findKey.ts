/** Finds a key as it was first written, whatever the case it is asked for in. */
export function findKey(keys: Iterable<string>, asked: string): string | undefined {
  return [...keys].find((key) => key.toLowerCase() === asked.toLowerCase());
}
