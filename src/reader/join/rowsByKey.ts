const none: readonly number[] = [];

/** Rows of people by a key that nearly always is one person's: a list is kept for those only that several share. */
export class RowsByKey {
  private readonly first = new Map<string, number>();
  private readonly shared = new Map<string, number[]>();

  /** The rows with this key, in the order in which they were added. */
  rowsOf(key: string): readonly number[] {
    const first = this.first.get(key);
    return first === undefined ? none : (this.shared.get(key) ?? [first]);
  }

  /** Adds a row with a key that nobody has so far. */
  addFirst(key: string, row: number): void {
    this.first.set(key, row);
  }

  add(key: string, row: number): void {
    const first = this.first.get(key);
    if (first === undefined) {
      this.first.set(key, row);
      return;
    }
    const shared = this.shared.get(key);
    if (shared === undefined) this.shared.set(key, [first, row]);
    else shared.push(row);
  }

  /** The rows of every key that several have, in the order in which the keys came first. */
  *repeated(): Generator<readonly number[]> {
    if (this.shared.size === 0) return;
    for (const key of this.first.keys()) {
      const rows = this.shared.get(key);
      if (rows !== undefined) yield rows;
    }
  }
}
