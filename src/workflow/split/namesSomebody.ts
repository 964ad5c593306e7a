import type { Dataset } from "../../core/index.ts";
import type { Grid } from "../../sheet/index.ts";

/** Does a text name one of these people? Names count anywhere in it, ids only where nothing else stands in the cell. */
export function textNames(text: string, names: ReadonlySet<string>, ids: ReadonlySet<string>): boolean {
  const trimmed = text.trim();
  if (trimmed === "") return false;
  if (ids.has(trimmed) || names.has(trimmed)) return true;
  // One sign says too little: "李" stands in many a word.
  for (const name of names) if (name.length > 1 && trimmed.includes(name)) return true;
  return false;
}

/** Does anything on the sheet, notes included, name one of the people appraised? */
export function namesSomebody(grid: Grid, { employees }: Pick<Dataset, "employees">): boolean {
  const names = new Set(employees.names.filter((name) => name !== ""));
  const ids = new Set(employees.ids);
  return (
    grid.values.some((row) =>
      row.some((value) => typeof value === "string" && textNames(value, names, ids)),
    ) || Object.values(grid.notes).some((note) => textNames(note, names, ids))
  );
}
