import { printCell } from "../../../model/address.ts";
import type { ColorScalePoint, ConditionalFormatModel } from "../../../model/conditionalFormat.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { toFileText } from "../block/formulaText.ts";
import { printColour } from "../block/printColour.ts";
import { type AttributeValue, printElement } from "../block/printElement.ts";
import { presetRules } from "./presetRules.ts";
import { printDataBar } from "./printDataBar.ts";
import { printIconSet } from "./printIconSet.ts";
import { operatorWords, textOperators, thresholdWords } from "./ruleWords.ts";

/** Where a rule stands among the sheet's rules. */
export interface RulePlace {
  /** 1 is evaluated first; unique on the sheet. */
  readonly priority: number;
  /** Index of its looks in styles.xml, null for rules that have none. */
  readonly looksId: number | null;
  /** Ties the rule to its continuation in the extension; null when it has none. */
  readonly extensionId: string | null;
}

/** Prints a `<cfRule>` from the model. Data bars and icon sets of the extension are continued there. */
export function printRule(format: ConditionalFormatModel, place: RulePlace): string {
  const rule = (
    type: string,
    attributes: Record<string, AttributeValue>,
    content: readonly string[],
  ): string =>
    printElement(
      "cfRule",
      {
        type,
        dxfId: place.looksId,
        priority: place.priority,
        stopIfTrue: format.stopIfTrue ? true : null,
        ...attributes,
      },
      content,
    );
  const topLeft = printCell(format.areas[0] ?? { row: 0, column: 0 });
  switch (format.type) {
    case "CellValue": {
      const { formula1, formula2 } = format;
      const formulas = [printFormula(formula1), formula2 === null ? "" : printFormula(formula2)];
      return rule("cellIs", { operator: operatorWords.toFile(format.operator) }, formulas);
    }
    case "Custom":
      return rule("expression", {}, [printFormula(format.formula)]);
    case "ContainsText": {
      const { type, operator, formula } = textOperators[format.operator];
      return rule(type, { operator, text: format.text }, [
        printFormula(formula(textOperand(format.text), topLeft)),
      ]);
    }
    case "PresetCriteria": {
      const preset = presetRules[format.criterion];
      if (preset === undefined) {
        throw new RangeError(`There is no preset criterion ${format.criterion}.`);
      }
      const { type, attributes = {}, formula } = preset;
      return rule(type, { ...attributes }, formula === undefined ? [] : [printFormula(formula(topLeft))]);
    }
    case "TopBottom":
      return rule(
        "top10",
        {
          percent: format.rule.endsWith("Percent") ? true : null,
          bottom: format.rule.startsWith("Bottom") ? true : null,
          rank: format.rank,
        },
        [],
      );
    case "ColorScale": {
      const points = [format.minimum, format.midpoint, format.maximum].filter((point) => point !== null);
      const content = [...points.map(printPoint), ...points.map(({ color }) => printColour("color", color))];
      return rule("colorScale", {}, [printElement("colorScale", {}, content)]);
    }
    case "DataBar":
      return rule("dataBar", {}, printDataBar(format, place.extensionId));
    case "IconSet":
      return rule("iconSet", {}, [printIconSet(format)]);
  }
}

function printFormula(formula: string): string {
  return printElement("formula", {}, escapeXml(toFileText(formula)));
}

/** A text is quoted, a formula (`=$A$1`) is taken as it is. */
function textOperand(text: string): string {
  return text.startsWith("=") ? toFileText(text) : `"${text.replaceAll('"', '""')}"`;
}

function printPoint({ type, formula }: ColorScalePoint): string {
  return printElement("cfvo", {
    type: thresholdWords.toFile(type),
    val: formula === null ? null : toFileText(formula),
  });
}
