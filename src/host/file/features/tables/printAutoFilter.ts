import { printArea } from "../../../model/address.ts";
import type { AutoFilterModel, FilterModel } from "../../../model/table.ts";
import { FileError } from "../../FileError.ts";
import { fingerprint } from "../block/fingerprint.ts";
import { printElement } from "../block/printElement.ts";
import { isAutoFilterSource } from "./autoFilterSource.ts";
import { comparisonWords } from "./filterWords.ts";

/** Prints `<autoFilter>`; as it stood when nobody edited it, and so each of its columns. */
export function printAutoFilter(filter: AutoFilterModel): string {
  const source = isAutoFilterSource(filter.source) ? filter.source : undefined;
  if (source?.fingerprint === fingerprint(filter)) {
    return source.raw;
  }
  const known = source?.columns ?? new Map<number, { raw: string; fingerprint: string }>();
  const offsets = [
    ...filter.filters.keys(),
    ...[...known].filter(([, { fingerprint }]) => fingerprint === "").map(([offset]) => offset),
  ];
  const columns = [...new Set(offsets)]
    .filter((offset) => offset < filter.area.columnCount)
    .sort((one, other) => one - other)
    .map((offset) => {
      const column = filter.filters.get(offset);
      const before = known.get(offset);
      const isUnedited = before?.fingerprint === (column === undefined ? "" : fingerprint(column));
      return before !== undefined && isUnedited
        ? before.raw
        : printElement("filterColumn", { colId: offset }, column === undefined ? "" : printFilter(column));
    });
  return printElement("autoFilter", { ref: printArea(filter.area) }, columns);
}

function printFilter(filter: FilterModel): string {
  const { filterOn, values = [], criterion1 = "", criterion2, operator } = filter;
  switch (filterOn) {
    case "Values": {
      const shown = values.filter((value) => value !== "");
      return printElement(
        "filters",
        { blank: shown.length < values.length ? true : null },
        shown.map((val) => printElement("filter", { val })),
      );
    }
    case "Custom": {
      const criteria = [criterion1, criterion2].filter(
        (criterion) => criterion !== undefined && criterion !== "",
      );
      return printElement(
        "customFilters",
        { and: criteria.length > 1 && operator !== "Or" ? true : null },
        criteria.map((criterion) => printCriterion(criterion ?? "")),
      );
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return printElement("top10", {
        top: filterOn.startsWith("Top") ? null : false,
        percent: filterOn.endsWith("Percent") ? true : null,
        val: criterion1,
      });
    case "Dynamic":
      return printElement("dynamicFilter", {
        type: criterion1.charAt(0).toLowerCase() + criterion1.slice(1),
      });
    default:
      throw new FileError(
        "invalid_model",
        `A filter on ${filterOn} cannot be written unless it came with the file.`,
      );
  }
}

function printCriterion(criterion: string): string {
  const [, comparison = "", val = ""] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(criterion) ?? [];
  const operator = comparisonWords.toFile(comparison);
  return printElement("customFilter", { operator: operator === "equal" ? null : operator, val });
}
