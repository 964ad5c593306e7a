import type { Dataset } from "../dataset.ts";
import type { RankScope } from "../result/rankScope.ts";

/** People by the value of one column. */
export interface RowGroups {
  /** Index into `names` by row; null where all are one group. */
  readonly groupOf: Int32Array | null;
  /** Null is the group of people without a value. */
  readonly names: readonly (string | null)[];
}

/**
 * Groups people by department, role or level as the sheet writes them; people without a value are a group of
 * their own.
 */
export function groupRows(dataset: Dataset, scope: RankScope): RowGroups {
  if (scope === "all") return { groupOf: null, names: [null] };
  const { departments, roles, levels } = dataset.employees;
  const values = scope === "department" ? departments : scope === "role" ? roles : levels;
  const indexOf = new Map<string | null, number>();
  const groupOf = new Int32Array(dataset.size);
  let last: string | null | undefined;
  let lastIndex = 0;
  for (let row = 0; row < dataset.size; row += 1) {
    const value = values[row] ?? null;
    if (value !== last) {
      let index = indexOf.get(value);
      if (index === undefined) {
        index = indexOf.size;
        indexOf.set(value, index);
      }
      last = value;
      lastIndex = index;
    }
    groupOf[row] = lastIndex;
  }
  return { groupOf, names: [...indexOf.keys()] };
}
