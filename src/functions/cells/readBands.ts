import type { GradeScale } from "../../core/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import type { Cells } from "./cells.ts";
import { isBlank } from "./isBlank.ts";
import { readEntry } from "./readEntry.ts";

/**
 * A table of grades and the lowest score of each, as a grade scale: two columns in either order, rows in any order,
 * a heading above them allowed. The lowest grade has no lower bound even where one is written.
 *
 * @throws FunctionError where there is no second column, or two grades begin at one score.
 */
export function readBands(cells: Cells): GradeScale {
  const rows = cells.filter((row) => !row.every(isBlank));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2)
    throw new FunctionError({ code: "columns_missing", argument: "bands", count: width, wanted: 2 });
  const minColumn = rows.some(([first]) => typeof first === "number") ? 0 : 1;
  const gradeColumn = 1 - minColumn;
  const isHeading =
    typeof rows[0]?.[minColumn] === "string" && !/\d/u.test(rows[0][minColumn].normalize("NFKC"));
  const bands = rows.slice(isHeading ? 1 : 0).map((row, index) => {
    const place = { argument: "bands", row: index + (isHeading ? 1 : 0), column: minColumn };
    const min = readEntry(row[minColumn], place, "points");
    return {
      grade: gradeText(row[gradeColumn]),
      aliases: [],
      min: typeof min === "number" ? min : -Infinity,
    };
  });
  if (bands.length === 0) throw new FunctionError({ code: "nothing_entered", argument: "bands" });
  bands.sort((left, right) => right.min - left.min);
  const twin = bands.find(({ min }, index) => index > 0 && bands[index - 1]?.min === min);
  if (twin !== undefined) throw new FunctionError({ code: "bands_unordered", grade: twin.grade });
  return {
    id: "bands",
    name: "bands",
    bands: bands.map((band, index) => (index === bands.length - 1 ? { ...band, min: null } : band)),
  };
}

const gradeText = (cell: unknown): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
