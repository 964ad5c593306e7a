import type { CellValue } from "../../../../sheet/index.ts";

/** Departments by row, the blank ones filled, and how many were. */
export interface FilledDepartments {
  readonly names: readonly (string | null)[];
  readonly filled: number;
}

/**
 * A department written once, in the first row of its group, and blank below it is that of the whole group.
 *
 * Believed where the first row has one, every department begins one group only, two rows or more are blank, and blanks
 * are at least half as many as departments: among single blanks in a full column nobody's department is known.
 *
 * @param cells - What stands in each row's cell; only an empty one is filled, "-" says that there is none.
 */
export function filledDepartments(
  names: readonly (string | null)[],
  cells: readonly CellValue[],
): FilledDepartments | null {
  if (names[0] === undefined || names[0] === null) return null;
  const isBlank = (index: number): boolean => {
    const cell = cells[index] ?? null;
    return names[index] === null && (cell === null || (typeof cell === "string" && cell.trim() === ""));
  };
  let [current, starts, blanks]: [string, number, number] = [names[0], 1, 0];
  const seen = new Set([current]);
  const filled = names.map((name, index) => {
    if (name === null) {
      if (!isBlank(index)) return null;
      blanks += 1;
      return current;
    }
    if (name !== current) starts += 1;
    seen.add(name);
    current = name;
    return name;
  });
  return blanks >= 2 && starts === seen.size && blanks >= seen.size * 0.5
    ? { names: filled, filled: blanks }
    : null;
}
