import type { IconCriterion, IconSetFormat } from "../../../model/conditionalFormat.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { toModelFormula } from "../block/formulaText.ts";
import { iconSetWords, thresholdWords } from "./ruleWords.ts";

type Base = Pick<IconSetFormat, "id" | "areas" | "priority" | "stopIfTrue">;

/** Reads an icon set of a 2007 rule or of the extension. */
export function readIconSet(rule: XmlElement, base: Base): IconSetFormat | undefined {
  const set = rule.child("iconSet");
  const style = iconSetWords.toModel(set?.attribute("iconSet") ?? "3TrafficLights1");
  if (set === undefined || style === undefined) {
    return undefined;
  }
  const icons = set.childrenNamed("cfIcon");
  return {
    ...base,
    type: "IconSet",
    style,
    criteria: set.childrenNamed("cfvo").map((threshold, index) => readCriterion(threshold, icons[index])),
    reverseIconOrder: set.booleanAttribute("reverse", false),
    showIconOnly: !set.booleanAttribute("showValue", true),
  };
}

function readCriterion(threshold: XmlElement, icon: XmlElement | undefined): IconCriterion {
  const type = thresholdWords.toModel(threshold.attribute("type") ?? "percent") ?? "Percent";
  const set = iconSetWords.toModel(icon?.attribute("iconSet") ?? "") ?? "Invalid";
  return {
    type: type as IconCriterion["type"],
    operator: threshold.booleanAttribute("gte", true) ? "GreaterThanOrEqual" : "GreaterThan",
    formula: toModelFormula(threshold.attribute("val") ?? threshold.child("f")?.text ?? ""),
    customIcon: icon === undefined ? null : { set, index: icon.numberAttribute("iconId") ?? 0 },
  };
}
