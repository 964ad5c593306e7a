import type { Area } from "../../sheet/index.ts";
import type { CellRun } from "./tabDifference.ts";

/** Runs that are written as one range. */
export interface RunBlock extends Area {
  readonly runs: readonly CellRun[];
}

/** What one more range costs on the wire, and what a cell costs that a range only passes over. */
const [bytesPerRange, bytesPerCell] = [650, 5];

/** Cells of a block at most, so that a request can end between two of them. */
const mostCells = 30_000;

/**
 * Joins runs that stand near each other: where the cells between them cost less than a range of their own.
 *
 * @param runs - By row, then by column.
 *
 * @example
 * joinRuns([{ row: 4, from: 1, to: 2 }, { row: 6, from: 2, to: 5 }])
 * //=> [{ top: 4, left: 1, bottom: 6, right: 5, runs: [...] }]
 */
export function joinRuns(runs: readonly CellRun[]): readonly RunBlock[] {
  const blocks: (Area & { runs: CellRun[] })[] = [];
  for (const run of runs) {
    const last = blocks.at(-1);
    const joined = last === undefined ? null : around(last, run);
    if (last !== undefined && joined !== null && isWorthJoining(last, joined, run)) {
      Object.assign(last, joined);
      last.runs.push(run);
    } else blocks.push({ top: run.row, left: run.from, bottom: run.row, right: run.to, runs: [run] });
  }
  return blocks;
}

const around = ({ top, left, right }: Area, run: CellRun): Area => ({
  top,
  left: Math.min(left, run.from),
  bottom: run.row,
  right: Math.max(right, run.to),
});

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

function isWorthJoining(last: Area, joined: Area, { from, to }: CellRun): boolean {
  const between = sizeOf(joined) - sizeOf(last) - (to - from + 1);
  return sizeOf(joined) <= mostCells && between * bytesPerCell <= bytesPerRange;
}
