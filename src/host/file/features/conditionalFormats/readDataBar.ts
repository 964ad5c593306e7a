import type { DataBarBound, DataBarFormat } from "../../../model/conditionalFormat.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import type { StylesLookup } from "../../feature.ts";
import { toModelFormula } from "../block/formulaText.ts";
import { axisWords, directionWords, thresholdWords } from "./ruleWords.ts";

type Base = Pick<DataBarFormat, "id" | "areas" | "priority" | "stopIfTrue">;

/** Reads a data bar; what the 2010 extension says goes before the 2007 rule. */
export function readDataBar(
  rule: XmlElement,
  extension: XmlElement | undefined,
  base: Base,
  readColour: StylesLookup["colour"],
): DataBarFormat | undefined {
  const classic = rule.child("dataBar");
  const modern = extension?.child("dataBar");
  const bar = modern ?? classic;
  const [lower, upper] = bar?.childrenNamed("cfvo") ?? [];
  if (bar === undefined || lower === undefined || upper === undefined) {
    return undefined;
  }
  const fillColor =
    readColour(classic?.child("color")) ?? readColour(modern?.child("fillColor")) ?? "#638EC6";
  const borderColor =
    modern?.booleanAttribute("border", false) === true ? readColour(modern.child("borderColor")) : null;
  const direction = directionWords.toModel(modern?.attribute("direction") ?? "context") ?? "Context";
  const axis = axisWords.toModel(modern?.attribute("axisPosition") ?? "automatic") ?? "Automatic";
  return {
    ...base,
    type: "DataBar",
    lowerBound: readBound(lower),
    upperBound: readBound(upper),
    showDataBarOnly: !bar.booleanAttribute("showValue", classic?.booleanAttribute("showValue", true) ?? true),
    barDirection: direction as DataBarFormat["barDirection"],
    axisFormat: axis as DataBarFormat["axisFormat"],
    axisColor: readColour(modern?.child("axisColor")),
    positive: { fillColor, gradientFill: modern?.booleanAttribute("gradient", true) ?? true, borderColor },
    negative: {
      fillColor: readColour(modern?.child("negativeFillColor")) ?? fillColor,
      borderColor: readColour(modern?.child("negativeBorderColor")),
      matchPositiveFillColor: modern?.booleanAttribute("negativeBarColorSameAsPositive", false) ?? true,
      matchPositiveBorderColor:
        modern?.booleanAttribute("negativeBarBorderColorSameAsPositive", true) ?? true,
    },
  };
}

function readBound(bound: XmlElement): DataBarBound {
  const type = bound.attribute("type") ?? "";
  const value = bound.attribute("val") ?? bound.child("f")?.text;
  const hasValue = value !== undefined && type !== "min" && type !== "max" && !type.startsWith("auto");
  return {
    type: type.startsWith("auto")
      ? "Automatic"
      : ((thresholdWords.toModel(type) ?? "Number") as DataBarBound["type"]),
    formula: hasValue ? toModelFormula(value) : null,
  };
}
