import { keyOf } from "../../table/keyOf.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { readPeriod } from "../../value/readPeriod.ts";
import { isBlankAt, textAt } from "../../view/sheetView.ts";
import type { KeyColumns } from "../findPeopleRows.ts";

/**
 * "姓名 | 月份 | 产量": a month below a person's first one in a row that names nobody is hers too. Only where the rows of
 * names have one as well, and no month stands twice in a row.
 */
export function fillsPeriodsDown(frame: TableFrame, { name, id }: Pick<KeyColumns, "name" | "id">): boolean {
  const period = keyOf(frame, ["period"]);
  const keys = [name, id].filter((key) => key !== null);
  if (period === null) return false;
  const { view, bodyTop, bodyBottom } = frame;
  let [nameless, above] = [0, ""];
  for (let row = bodyTop; row < bodyBottom; row += 1) {
    const text = textAt(view, row, period);
    const isNamed = keys.some((key) => !isBlankAt(view, row, key));
    if (!isNamed && readPeriod(text) !== null) {
      if (above === "" || text === above) return false;
      nameless += 1;
    }
    above = text;
  }
  return nameless >= 2;
}
