import { monthsBetween } from "../../core/index.ts";
import { broadcast, nowhere } from "../cells/broadcast.ts";
import type { Cells } from "../cells/cells.ts";
import type { Spill } from "../cells/eachCell.ts";
import { readDay } from "../cells/readDay.ts";
import { readOption, type OptionWords } from "../options/readOption.ts";

const unitWords: OptionWords<"months" | "years" | "days"> = {
  months: ["months", "month", "m", "月", "个月", "個月", "月数", "月數"],
  years: ["years", "year", "y", "年", "年数", "年數", "周年", "週年"],
  days: ["days", "day", "d", "天", "日", "天数", "天數"],
};

const systemWords: OptionWords<"from1900" | "from1904"> = { from1900: ["1900"], from1904: ["1904"] };

/** Full months, years or days from one date to another; "" where a date is missing. */
export function tenure(from: Cells, to: Cells, unit: unknown, dates: unknown): Spill {
  const counted = readOption(unit, "unit", unitWords) ?? "months";
  const system = readOption(dates, "dates", systemWords) === "from1904" ? 1904 : 1900;
  return broadcast([from, to], ["from", "to"], ([fromCell, toCell], places) => {
    const [fromPlace = nowhere, toPlace = nowhere] = places;
    const start = readDay(fromCell, fromPlace, system);
    const end = readDay(toCell, toPlace, system);
    if (start === null || end === null) return "";
    if (counted === "days") return end - start;
    const months = monthsBetween(start, end);
    return counted === "months" ? months : Math.trunc(months / 12);
  });
}
