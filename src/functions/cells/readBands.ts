import type { GradeScale } from "../../core/index.ts";
import { readRange } from "../../reader/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import { bandColumns } from "./bandColumns.ts";
import type { Cell, Cells } from "./cells.ts";
import type { CellPlace } from "./cellPlace.ts";
import { isBlank } from "./isBlank.ts";
import { isHeading } from "./isHeading.ts";
import { readEntry } from "./readEntry.ts";
import { rememberCells } from "./rememberCells.ts";
import { upright } from "./upright.ts";

/** "Above 90" leaves 90 itself out, which a lower bound cannot say. */
const strictlyAbove = /^(?:>(?!\s*=)|大于(?!等于)|大於(?!等於)|高于|高於|超过|超過|over|above|more than)/iu;

const read = rememberCells(64, (given): GradeScale => {
  const rows = upright(given).filter((row) => !row.every(isBlank));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2)
    throw new FunctionError({ code: "columns_missing", argument: "bands", count: width, wanted: 2 });
  const { grade: gradeColumn, min: minColumn } = bandColumns(rows);
  const skipped = isHeading(rows[0]?.[minColumn]) ? 1 : 0;
  const bands = rows.slice(skipped).map((row, index) => ({
    grade: gradeText(row[gradeColumn]),
    aliases: [],
    min: lowerBound(row[minColumn], { argument: "bands", row: index + skipped, column: minColumn }),
  }));
  if (bands.length === 0) throw new FunctionError({ code: "nothing_entered", argument: "bands" });
  bands.sort((left, right) => right.min - left.min);
  const twin = bands.find(({ min }, index) => index > 0 && bands[index - 1]?.min === min);
  if (twin !== undefined) throw new FunctionError({ code: "bands_unordered", grade: twin.grade });
  return {
    id: "bands",
    name: "bands",
    bands: bands.map((band, index) => (index === bands.length - 1 ? { ...band, min: null } : band)),
  };
});

/**
 * A table of grades and the lowest score of each, as a grade scale: two columns in either order, rows in any order,
 * a heading above them allowed, also lying on its side. A lowest score may be written as a band: "80-89", "60以下".
 * The lowest grade has no lower bound even where one is written.
 *
 * @throws FunctionError where there is no second column, a bound cannot be read, or two grades begin at one score.
 *
 * @example
 * readBands([["优", "90分以上"], ["良", "80-89"], ["差", "80以下"]]).bands.map(({ grade, min }) => [grade, min])
 * //=> [["优", 90], ["良", 80], ["差", null]]
 */
export function readBands(cells: Cells): GradeScale {
  return read(cells, "bands");
}

function lowerBound(cell: Cell, place: CellPlace): number {
  if (typeof cell === "string" && !strictlyAbove.test(cell.normalize("NFKC").trim())) {
    const range = readRange(cell);
    if (range !== null) return range.low ?? -Infinity;
  }
  const min = readEntry(cell, place, "points");
  return typeof min === "number" ? min : -Infinity;
}

const gradeText = (cell: unknown): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
