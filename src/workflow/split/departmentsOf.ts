import type { Dataset } from "../../core/index.ts";

/** Where people work, whichever way a row names them. */
export interface Departments {
  /** By the row of the dataset; null where unknown. */
  readonly ofRow: (row: number) => string | null;
  /** By id, or by a name that only one person has. */
  readonly ofPerson: (key: string) => string | null;
}

export function departmentsOf({ employees, size }: Pick<Dataset, "employees" | "size">): Departments {
  const { ids, names, departments } = employees;
  const byKey = new Map<string, string | null>();
  const ofRow = (row: number): string | null => {
    const found = departments[row]?.trim() ?? "";
    return found === "" ? null : found;
  };
  const doubled = new Set<string>();
  for (let row = 0; row < size; row += 1) {
    const [id, name] = [ids[row] ?? "", names[row] ?? ""];
    if (byKey.has(name) && byKey.get(name) !== ofRow(row)) doubled.add(name);
    byKey.set(name, ofRow(row));
    byKey.set(id, ofRow(row));
  }
  return { ofRow, ofPerson: (key) => (doubled.has(key) ? null : (byKey.get(key) ?? null)) };
}
