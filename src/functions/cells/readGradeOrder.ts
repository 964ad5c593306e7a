import { matchGrades } from "../../core/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import { asLine } from "./asLine.ts";
import type { Cells } from "./cells.ts";
import { isBlank } from "./isBlank.ts";
import { readBands } from "./readBands.ts";
import { readLabel } from "./readLabel.ts";

/** Grade codes by name, 1 the best: from a line of grades, best first, or from a table of bands. */
export function readGradeOrder(cells: Cells): {
  readonly codeOf: (name: string) => number;
  readonly names: readonly string[];
} {
  const isTable = (cells[0]?.length ?? 0) === 2 && cells.length > 1;
  const names = isTable
    ? readBands(cells).bands.map(({ grade }) => grade)
    : asLine(cells, "order").flatMap((cell, index) =>
        isBlank(cell) ? [] : [readLabel(cell, { argument: "order", row: index, column: 0 }) ?? ""],
      );
  if (names.length === 0) throw new FunctionError({ code: "nothing_entered", argument: "order" });
  const bands = names.map((grade) => ({ grade, aliases: [], min: null }));
  return { codeOf: matchGrades({ id: "order", name: "order", bands }), names };
}
