import { FunctionError } from "../errors/functionError.ts";
import { attempt, type Answer, type Spill } from "./eachCell.ts";
import type { Cell, Cells } from "./cells.ts";
import type { CellPlace } from "./cellPlace.ts";
import { finish, mapRows, type Steps } from "./steps.ts";

/** Stands in for a place that every call has, for the type checker cannot count arguments. */
export const nowhere: CellPlace = { argument: "", row: 0, column: 0 };

/**
 * Applies a function cell by cell over several arguments of one shape; an argument of one cell (or one row, or one
 * column) goes with all, as in native array formulas.
 *
 * @param names - The arguments' names in their order, for the sentence when shapes do not fit.
 */
export function broadcast(...call: BroadcastCall): Spill {
  return finish(broadcastInSteps(...call));
}

type BroadcastCall = readonly [
  args: readonly Cells[],
  names: readonly string[],
  answer: (cells: readonly Cell[], places: readonly CellPlace[]) => Answer,
];

/** The same in steps, for long columns. */
export function* broadcastInSteps(...[args, names, answer]: BroadcastCall): Steps<Spill> {
  const height = Math.max(...args.map((cells) => cells.length));
  const width = Math.max(...args.map((cells) => cells[0]?.length ?? 0));
  args.forEach((cells, index) => {
    const own = { rows: cells.length, columns: cells[0]?.length ?? 0 };
    if ((own.rows !== 1 && own.rows !== height) || (own.columns !== 1 && own.columns !== width)) {
      const other = names[index === 0 ? 1 : 0] ?? "";
      const facts = { count: own.rows * own.columns, other, wanted: height * width };
      throw new FunctionError({ code: "sizes_differ", argument: names[index] ?? "", ...facts });
    }
  });
  return yield* mapRows(Array.from({ length: height }), (_, row) =>
    Array.from({ length: width }, (__, column) =>
      attempt(() => {
        const places = args.map((each, index) => ({
          argument: names[index] ?? "",
          row: each.length === 1 ? 0 : row,
          column: each[0]?.length === 1 ? 0 : column,
        }));
        const cells = places.map((place, index) => args[index]?.[place.row]?.[place.column]);
        return answer(cells, places);
      }),
    ),
  );
}
