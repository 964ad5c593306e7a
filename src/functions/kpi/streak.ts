import { isAtLeast, nameKey, streakLength } from "../../core/index.ts";
import type { Cell, Cells } from "../cells/cells.ts";
import { attempt, type Spill } from "../cells/eachCell.ts";
import type { CellPlace } from "../cells/cellPlace.ts";
import { readEntry } from "../cells/readEntry.ts";
import { readGradeOrder } from "../cells/readGradeOrder.ts";
import { readLabel } from "../cells/readLabel.ts";
import { FunctionError } from "../errors/functionError.ts";
import { readOption, type OptionWords } from "../options/readOption.ts";
import { absentGrade } from "./absentGrade.ts";

const gapWords: OptionWords<"skip" | "break"> = {
  skip: ["skip", "跳过", "跳過"],
  break: ["break", "中断", "中斷"],
};

/** How many periods in a row, up to the latest, reach a grade or a score; a row per person, time from left to right. */
export function streak(grades: Cells, atLeast: unknown, order: Cells | null, gap: unknown): Spill {
  const gapOption = readOption(gap, "gap", gapWords) ?? "skip";
  const isColumn = (grades[0]?.length ?? 0) === 1;
  const rows = isColumn ? [grades.map(([cell]) => cell)] : grades;
  const code = codeReader(atLeast, order);
  return rows.map((cells, row) => [
    attempt(() => {
      const codes = cells.map((cell, column) =>
        code.of(
          cell,
          isColumn ? { argument: "grades", row: column, column: 0 } : { argument: "grades", row, column },
        ),
      );
      return streakLength(codes, code.bound, { kind: "excellent", gap: gapOption });
    }),
  ]);
}

interface CodeReader {
  /** The code that must be reached. */
  readonly bound: number;
  /** 0 for a period without a grade. */
  readonly of: (cell: Cell, place: CellPlace) => number;
}

function codeReader(atLeast: unknown, order: Cells | null): CodeReader {
  if (typeof atLeast === "number") {
    return {
      bound: 1,
      of: (cell, place) => {
        const entry = readEntry(cell, place, "points");
        return typeof entry !== "number" ? 0 : isAtLeast(entry, atLeast) ? 1 : 2;
      },
    };
  }
  const wanted = readLabel(atLeast, { argument: "atLeast", row: 0, column: 0 });
  if (wanted === null) throw new FunctionError({ code: "nothing_entered", argument: "atLeast" });
  if (order === null) {
    return {
      bound: 1,
      of: (cell, place) => {
        const name = readLabel(cell, place);
        if (name === null || absentGrade(name)) return 0;
        return nameKey(name) === nameKey(wanted) ? 1 : 2;
      },
    };
  }
  const { codeOf, names } = readGradeOrder(order);
  const known = (name: string): number => {
    const found = codeOf(name);
    if (found !== 0) return found;
    throw new FunctionError({ code: "name_unknown", argument: "order", name, allowed: names });
  };
  return {
    bound: known(wanted),
    of: (cell, place) => {
      const name = readLabel(cell, place);
      return name === null || absentGrade(name) ? 0 : known(name);
    },
  };
}
