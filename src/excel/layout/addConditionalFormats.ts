import type { ConditionalFormatPlan } from "../../sheet/index.ts";
import { rangeAddress } from "../publishing/cellInput.ts";
import { textFormula } from "./textFormula.ts";

const iconSets = {
  threeArrows: "ThreeArrows",
  threeSymbols: "ThreeSymbols",
  threeFlags: "ThreeFlags",
} as const;

/** Queues rules in order: the first has the highest priority. */
export function addConditionalFormats(sheet: Excel.Worksheet, rules: readonly ConditionalFormatPlan[]): void {
  // Excel puts each new rule before the others, so the last is added first.
  for (const rule of rules.toReversed()) {
    const { top, left, bottom, right } = rule.area;
    addRule(sheet.getRange(rangeAddress(top, left, bottom, right)), rule);
  }
}

function addRule(range: Excel.Range, rule: ConditionalFormatPlan): void {
  switch (rule.kind) {
    case "dataBar": {
      const { dataBar } = range.conditionalFormats.add("DataBar");
      dataBar.positiveFormat.fillColor = rule.color;
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = bound(rule.min, "LowestValue");
      dataBar.upperBoundRule = bound(rule.max, "HighestValue");
      return;
    }
    case "colorScale": {
      const { colorScale } = range.conditionalFormats.add("ColorScale");
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: rule.low },
        ...(rule.mid === null
          ? {}
          : { midpoint: { type: "Percentile" as const, formula: "50", color: rule.mid } }),
        maximum: { type: "HighestValue", color: rule.high },
      };
      return;
    }
    case "icons": {
      const { iconSet } = range.conditionalFormats.add("IconSet");
      iconSet.style = iconSets[rule.set];
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: String(rule.midFrom) },
        { type: "Number", operator: "GreaterThanOrEqual", formula: String(rule.highFrom) },
      ];
      return;
    }
    case "formula": {
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = rule.formula;
      setLooks(custom.format, rule.style);
      return;
    }
    case "textEquals": {
      const { cellValue } = range.conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: textFormula(rule.text), operator: "EqualTo" };
      setLooks(cellValue.format, rule.style);
    }
  }
}

function bound(value: number | null, open: "LowestValue" | "HighestValue"): Excel.ConditionalDataBarRule {
  return value === null ? { type: open } : { type: "Number", formula: String(value) };
}

function setLooks(
  format: Excel.ConditionalRangeFormat,
  style: { readonly bold?: boolean; readonly color?: string; readonly fill?: string },
): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
}
