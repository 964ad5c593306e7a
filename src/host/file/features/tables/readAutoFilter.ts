import { parseReference } from "../../../model/address.ts";
import type { AutoFilterModel, FilterModel } from "../../../model/table.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { fingerprint } from "../block/fingerprint.ts";
import type { AutoFilterSource } from "./autoFilterSource.ts";
import { comparisonWords } from "./filterWords.ts";

/** Reads `<autoFilter>`; null when there is none. */
export function readAutoFilter(element: XmlElement | undefined): AutoFilterModel | null {
  const area = parseReference(element?.attribute("ref") ?? "")?.area;
  if (element === undefined || area === undefined) {
    return null;
  }
  const filters = new Map<number, FilterModel>();
  const columns = new Map<number, { raw: string; fingerprint: string }>();
  for (const column of element.childrenNamed("filterColumn")) {
    const offset = column.numberAttribute("colId") ?? 0;
    const filter = readFilter(column);
    columns.set(offset, { raw: column.raw, fingerprint: filter === null ? "" : fingerprint(filter) });
    if (filter !== null) {
      filters.set(offset, filter);
    }
  }
  const model: AutoFilterModel = { area, filters };
  model.source = {
    kind: "autoFilter",
    raw: element.raw,
    fingerprint: fingerprint(model),
    columns,
  } satisfies AutoFilterSource;
  return model;
}

/** null for a column whose button is hidden but that filters nothing. */
function readFilter(column: XmlElement): FilterModel | null {
  const content = column.children[0];
  switch (content?.local) {
    case "filters": {
      const values = content.childrenNamed("filter").map((filter) => filter.attribute("val") ?? "");
      return {
        filterOn: "Values",
        values: content.booleanAttribute("blank", false) ? [...values, ""] : values,
      };
    }
    case "customFilters": {
      const [first, second] = content.childrenNamed("customFilter").map(readCriterion);
      return {
        filterOn: "Custom",
        criterion1: first ?? "",
        ...(second === undefined
          ? {}
          : { criterion2: second, operator: content.booleanAttribute("and", false) ? "And" : "Or" }),
      };
    }
    case "top10": {
      const end = content.booleanAttribute("top", true) ? "Top" : "Bottom";
      const unit = content.booleanAttribute("percent", false) ? "Percent" : "Items";
      return { filterOn: `${end}${unit}`, criterion1: content.attribute("val") ?? "10" };
    }
    case "dynamicFilter":
      return { filterOn: "Dynamic", criterion1: content.attribute("type") ?? "" };
    case "colorFilter":
      return { filterOn: content.booleanAttribute("cellColor", true) ? "CellColor" : "FontColor" };
    case "iconFilter":
      return { filterOn: "Icon" };
    default:
      return null;
  }
}

function readCriterion(filter: XmlElement): string {
  const operator = comparisonWords.toModel(filter.attribute("operator") ?? "equal") ?? "=";
  return `${operator}${filter.attribute("val") ?? ""}`;
}
