import type { WeightRow } from "../../workflow/index.ts";

/** A row in sight with its place among its siblings. */
export interface TreeLine {
  readonly row: WeightRow;
  /** From 1. */
  readonly position: number;
  readonly siblings: number;
}

/** Rows whose areas are all open, in order of display. */
export function visibleRows(rows: readonly WeightRow[], closed: ReadonlySet<string>): readonly TreeLine[] {
  const hidden = new Set<string>();
  const families = new Map<string | null, string[]>();
  for (const { node } of rows) {
    const family = families.get(node.parentId);
    if (family === undefined) families.set(node.parentId, [node.id]);
    else family.push(node.id);
    const { parentId } = node;
    if (parentId !== null && (closed.has(parentId) || hidden.has(parentId))) hidden.add(node.id);
  }
  return rows
    .filter(({ node }) => !hidden.has(node.id))
    .map((row) => {
      const family = families.get(row.node.parentId) ?? [];
      return { row, position: family.indexOf(row.node.id) + 1, siblings: family.length };
    });
}
