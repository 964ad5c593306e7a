import { allocateSeats } from "../../core/index.ts";
import { asLine } from "../cells/asLine.ts";
import { besideHeading } from "../cells/besideHeading.ts";
import { checkWhole } from "../cells/checkWhole.ts";
import type { Cells } from "../cells/cells.ts";
import { attempt, type Spill } from "../cells/eachCell.ts";
import { isBlank } from "../cells/isBlank.ts";
import { likeLine } from "../cells/likeLine.ts";
import { readEntry } from "../cells/readEntry.ts";
import { readShareLine } from "../cells/readShareLine.ts";
import { FunctionError } from "../errors/functionError.ts";
import { fractionWords } from "../options/fractionWords.ts";
import { readOption } from "../options/readOption.ts";

/** Seats by grade for a head count, in the shape of the shares; a row of seats each for several head counts. */
export function quota(people: Cells, shares: Cells, equalFractions: unknown): Spill {
  const parts = readShareLine(shares, "shares");
  checkWhole(parts, "shares");
  const order = readOption(equalFractions, "equalFractions", fractionWords) ?? "topFirst";
  const counts = asLine(people, "people");
  const seatsOf = (cell: unknown, row: number): readonly number[] => {
    const count = readEntry(cell, { argument: "people", row, column: 0 }, "share");
    if (typeof count !== "number" || count < 0 || !Number.isInteger(count)) {
      const value = typeof count === "number" ? String(count) : "–";
      throw new FunctionError({ code: "out_of_range", argument: "people", value, wanted: "0, 1, 2, 3…" });
    }
    return allocateSeats(count, parts, order);
  };
  if (counts.length === 1) return likeLine(shares, besideHeading(shares, parts, seatsOf(counts[0], 0)));
  return counts.map((cell, row) => {
    if (isBlank(cell)) return parts.map(() => "");
    let seats: readonly number[] = [];
    const failed = attempt(() => {
      seats = seatsOf(cell, row);
      return "";
    });
    return seats.length > 0 ? seats : parts.map(() => failed);
  });
}
