/**
 * Gathers items by key, as `Map.groupBy` of ES2024 does, which Excel's older web views lack.
 *
 * @returns Groups in the order in which their keys first come; items in their own order.
 *
 * @example
 * [...groupBy(["pear", "apple", "plum"], (name) => name.charAt(0))]
 * //=> [["p", ["pear", "plum"]], ["a", ["apple"]]]
 */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
