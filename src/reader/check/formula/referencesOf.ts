import type { CellReference, Expression } from "./parseFormula.ts";

/** All cells that a formula names; of a wide range its cells up to 200. */
export function referencesOf(tree: Expression): readonly CellReference[] {
  switch (tree.kind) {
    case "cell":
      return [tree.cell];
    case "range": {
      const { from, to } = tree;
      const cells: CellReference[] = [];
      for (
        let row = Math.min(from.row, to.row);
        row <= Math.max(from.row, to.row) && cells.length < 200;
        row += 1
      )
        for (
          let column = Math.min(from.column, to.column);
          column <= Math.max(from.column, to.column) && cells.length < 200;
          column += 1
        )
          cells.push({ ...from, row, column });
      return cells;
    }
    case "call":
      return tree.args.flatMap(referencesOf);
    case "binary":
      return [...referencesOf(tree.left), ...referencesOf(tree.right)];
    case "array":
      return tree.rows.flat().flatMap(referencesOf);
    default:
      return [];
  }
}
