/**
 * An id for every row: its own, or its name where it has none, with a number where another row has that already.
 *
 * @example
 * giveIds([{ id: null, name: "Speed" }, { id: "s", name: "Speed" }, { id: null, name: "Speed" }])
 * //=> ["Speed", "s", "Speed-2"]
 */
export function giveIds(
  rows: readonly { readonly id: string | null; readonly name: string | null }[],
): readonly string[] {
  const taken = new Set(rows.flatMap(({ id }) => id ?? []));
  return rows.map(({ id, name }) => {
    if (id !== null) return id;
    const wanted = name ?? "row";
    let free = wanted;
    for (let count = 2; taken.has(free); count += 1) free = `${wanted}-${String(count)}`;
    taken.add(free);
    return free;
  });
}
