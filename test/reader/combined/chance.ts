/** Choices that a seed decides: the same seed makes the same book, on every machine. */
export interface Chance {
  /** A whole number, both ends included. */
  readonly int: (from: number, to: number) => number;
  /** True in `odds` of all cases, 0..1. */
  readonly is: (odds: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** `count` different items, in the order of the list. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
}

/** Mulberry32: small, and good enough for drawing sheets. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const stirred = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new RangeError("Nothing to choose from.");
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number): readonly Item[] => {
    const drawn = items
      .map((_, index) => ({ index, lot: next() }))
      .sort((one, other) => one.lot - other.lot)
      .slice(0, count)
      .map(({ index }) => index);
    return items.filter((_, index) => drawn.includes(index));
  };
  return { int, is: (odds) => next() < odds, pick, some };
}
