import type { Area, ConditionalFormatModel } from "../../model/index.ts";
import { iconCriteria } from "./iconCriteria.ts";

export const ruleTypes = [
  "CellValue",
  "Custom",
  "ColorScale",
  "DataBar",
  "IconSet",
  "TopBottom",
  "ContainsText",
  "PresetCriteria",
] as const satisfies readonly ConditionalFormatModel["type"][];

/**
 * Makes a rule as `conditionalFormats.add(type)` does, before the add-in says what it looks for.
 *
 * Colours are those of Excel's "New Formatting Rule" dialogue. Office.js documents no defaults of operators and
 * formulas; these hold for no cell or are the dialogue's.
 */
export function createRule(
  type: ConditionalFormatModel["type"],
  id: string,
  areas: readonly Area[],
): ConditionalFormatModel {
  const base = { id, areas: [...areas], priority: 0, stopIfTrue: false };
  switch (type) {
    case "CellValue":
      return { ...base, type, operator: "Between", formula1: "=0", formula2: "=0", format: {} };
    case "Custom":
      return { ...base, type, formula: "=FALSE", format: {} };
    case "ColorScale":
      return {
        ...base,
        type,
        minimum: { type: "LowestValue", formula: null, color: "#FF7128" },
        midpoint: null,
        maximum: { type: "HighestValue", formula: null, color: "#FFEF9C" },
      };
    case "DataBar":
      return {
        ...base,
        type,
        lowerBound: { type: "Automatic", formula: null },
        upperBound: { type: "Automatic", formula: null },
        showDataBarOnly: false,
        barDirection: "Context",
        axisFormat: "Automatic",
        axisColor: "#000000",
        positive: { fillColor: "#638EC6", gradientFill: true, borderColor: "#638EC6" },
        negative: {
          fillColor: "#FF0000",
          borderColor: "#FF0000",
          matchPositiveFillColor: false,
          matchPositiveBorderColor: false,
        },
      };
    case "IconSet":
      return {
        ...base,
        type,
        style: "ThreeTrafficLights1",
        criteria: iconCriteria("ThreeTrafficLights1"),
        reverseIconOrder: false,
        showIconOnly: false,
      };
    case "TopBottom":
      return { ...base, type, rule: "TopItems", rank: 10, format: {} };
    case "ContainsText":
      return { ...base, type, operator: "Contains", text: "", format: {} };
    case "PresetCriteria":
      return { ...base, type, criterion: "Blanks", format: {} };
  }
}
