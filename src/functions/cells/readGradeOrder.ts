import { matchGrades } from "../../core/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import { asLine } from "./asLine.ts";
import type { Cells } from "./cells.ts";
import { isBlank } from "./isBlank.ts";
import { readBands } from "./readBands.ts";
import { readLabel } from "./readLabel.ts";
import { rememberCells } from "./rememberCells.ts";

/** Grades in their order. */
export interface GradeOrder {
  /** 1 for the best; 0 for a name that is no grade. */
  readonly codeOf: (name: string) => number;
  readonly names: readonly string[];
}

const read = rememberCells(64, (cells): GradeOrder => {
  const isTable = (cells[0]?.length ?? 0) === 2 && cells.length > 1;
  const names = isTable
    ? readBands(cells).bands.map(({ grade }) => grade)
    : asLine(cells, "order").flatMap((cell, index) =>
        isBlank(cell) ? [] : [readLabel(cell, { argument: "order", row: index, column: 0 }) ?? ""],
      );
  if (names.length === 0) throw new FunctionError({ code: "nothing_entered", argument: "order" });
  const bands = names.map((grade) => ({ grade, aliases: [], min: null }));
  return { codeOf: matchGrades({ id: "order", name: "order", bands }), names };
});

/** Grade codes by name: from a line of grades, best first, or from a table of bands. */
export function readGradeOrder(cells: Cells): GradeOrder {
  return read(cells, "order");
}
