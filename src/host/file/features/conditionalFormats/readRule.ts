import type {
  CellValueOperator,
  ColorScalePoint,
  ConditionalFormatModel,
} from "../../../model/conditionalFormat.ts";
import type { Area } from "../../../model/area.ts";
import type { DifferentialStyle } from "../../../model/style.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import type { StylesLookup } from "../../feature.ts";
import { toModelFormula } from "../block/formulaText.ts";
import { readPresetCriterion } from "./presetRules.ts";
import { readDataBar } from "./readDataBar.ts";
import { readIconSet } from "./readIconSet.ts";
import { operatorWords, textOperators, thresholdWords } from "./ruleWords.ts";

/** A rule with what stands round it. */
export interface RuleContext {
  readonly id: string;
  readonly areas: Area[];
  readonly looks: DifferentialStyle;
  /** `<x14:cfRule>` that continues the rule, or the rule itself when it only stands there. */
  readonly extension: XmlElement | undefined;
  readonly readColour: StylesLookup["colour"];
}

/**
 * Reads a `<cfRule>` or `<x14:cfRule>` into Office.js's words; its priority is the file's.
 *
 * @returns undefined for a rule this layer does not understand: it stays in the file as it is.
 */
export function readRule(rule: XmlElement, context: RuleContext): ConditionalFormatModel | undefined {
  const type = rule.attribute("type") ?? "";
  const base = {
    id: context.id,
    areas: context.areas,
    priority: rule.numberAttribute("priority") ?? 1,
    stopIfTrue: rule.booleanAttribute("stopIfTrue", false),
  };
  const format = context.looks;
  const [formula1, formula2] = readFormulas(rule);
  switch (type) {
    case "cellIs": {
      const operator = operatorWords.toModel(rule.attribute("operator") ?? "") as
        CellValueOperator | undefined;
      return operator === undefined || formula1 === undefined
        ? undefined
        : { ...base, type: "CellValue", operator, formula1, formula2: formula2 ?? null, format };
    }
    case "expression":
      return formula1 === undefined ? undefined : { ...base, type: "Custom", formula: formula1, format };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith": {
      const text = rule.attribute("text");
      const operator = (Object.keys(textOperators) as (keyof typeof textOperators)[]).find(
        (word) => textOperators[word].type === type,
      );
      return text === undefined || operator === undefined
        ? undefined
        : { ...base, type: "ContainsText", operator, text, format };
    }
    case "top10": {
      const end = rule.booleanAttribute("bottom", false) ? "Bottom" : "Top";
      const unit = rule.booleanAttribute("percent", false) ? "Percent" : "Items";
      return {
        ...base,
        type: "TopBottom",
        rule: `${end}${unit}`,
        rank: rule.numberAttribute("rank") ?? 10,
        format,
      };
    }
    case "colorScale": {
      const points = readPoints(rule.child("colorScale"), context.readColour);
      const [minimum, middle, last] = points;
      const maximum = last ?? middle;
      return minimum === undefined || maximum === undefined
        ? undefined
        : {
            ...base,
            type: "ColorScale",
            minimum,
            midpoint: last === undefined ? null : (middle ?? null),
            maximum,
          };
    }
    case "dataBar":
      return readDataBar(rule, context.extension, base, context.readColour);
    case "iconSet":
      return readIconSet(rule, base);
    default: {
      const criterion = readPresetCriterion(type, (name) => rule.attribute(name));
      return criterion === undefined ? undefined : { ...base, type: "PresetCriteria", criterion, format };
    }
  }
}

/** `<formula>` of the 2007 rules, `<xm:f>` of the extension's. */
function readFormulas(rule: XmlElement): string[] {
  return rule.children
    .filter(({ name, local }) => local === "formula" || (local === "f" && name !== "x14:f"))
    .map(({ text }) => toModelFormula(text));
}

function readPoints(scale: XmlElement | undefined, readColour: StylesLookup["colour"]): ColorScalePoint[] {
  const colours = scale?.childrenNamed("color") ?? [];
  return (scale?.childrenNamed("cfvo") ?? []).map((point, index) => {
    const value = point.attribute("val") ?? point.child("f")?.text;
    return {
      type: (thresholdWords.toModel(point.attribute("type") ?? "") ?? "Number") as ColorScalePoint["type"],
      formula: value === undefined ? null : toModelFormula(value),
      color: readColour(colours[index]) ?? "#FFFFFF",
    };
  });
}
