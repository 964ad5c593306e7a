import { nameKey, type RowGroups } from "../../core/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import { asLine } from "./asLine.ts";
import type { Cells } from "./cells.ts";
import { readLabel } from "./readLabel.ts";

/** People by the name of their group, one per score; without groups all are one, people without a name another. */
export function readGroups(cells: Cells | null, size: number): RowGroups {
  if (cells === null) return { groupOf: null, names: [null] };
  const line = asLine(cells, "groups");
  if (line.length !== size) {
    const facts = { count: line.length, other: "scores", wanted: size };
    throw new FunctionError({ code: "sizes_differ", argument: "groups", ...facts });
  }
  const indexOf = new Map<string, number>();
  const names: (string | null)[] = [];
  const groupOf = Int32Array.from(line, (cell, row) => {
    const name = readLabel(cell, { argument: "groups", row, column: 0 });
    const key = name === null ? "" : nameKey(name);
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    indexOf.set(key, names.length);
    return names.push(name) - 1;
  });
  return { groupOf, names };
}
