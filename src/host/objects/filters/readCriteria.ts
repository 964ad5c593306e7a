import type { FilterModel } from "../../model/index.ts";
import { asChoice, asRecord, asText } from "../../protocol/arguments.ts";
import { HostError, invalidArgument } from "../../protocol/hostError.ts";

const kinds = ["Values", "Custom", "TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
const others = ["CellColor", "FontColor", "Dynamic", "Icon"] as const;

/**
 * Reads `Excel.FilterCriteria`: `{filterOn, values, criterion1, criterion2, operator}`.
 *
 * Filters by colour, icon and date words ("Dynamic") are not built in this host.
 */
export function readCriteria(value: unknown): FilterModel {
  const { filterOn: asked, values, criterion1, criterion2, operator } = asRecord(value);
  const filterOn = asChoice(asked, [...kinds, ...others]);
  if (others.some((other) => other === filterOn)) {
    throw new HostError("NotImplemented", `Filters on ${filterOn} are not built in the embedded host.`);
  }
  if (filterOn === "Values") {
    if (!Array.isArray(values)) {
      throw invalidArgument();
    }
    return { filterOn, values: values.map((each) => asText(each)) };
  }
  return {
    filterOn,
    criterion1: asText(typeof criterion1 === "number" ? String(criterion1) : criterion1),
    ...(criterion2 === undefined || criterion2 === null ? {} : { criterion2: asText(criterion2) }),
    ...(operator === undefined || operator === null
      ? {}
      : { operator: asChoice(operator, ["And", "Or"] as const) }),
  };
}
