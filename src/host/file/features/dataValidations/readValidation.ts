import type { Area } from "../../../model/area.ts";
import type { CellValueOperator } from "../../../model/conditionalFormat.ts";
import type {
  DataValidationModel,
  ValidationOperand,
  ValidationRule,
} from "../../../model/dataValidation.ts";
import { unescapeCellText } from "../../xml/cellText.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { toModelFormula } from "../block/formulaText.ts";
import { operatorWords } from "../conditionalFormats/ruleWords.ts";
import { alertStyleWords, validationTypeWords } from "./validationWords.ts";

/**
 * Reads a `<dataValidation>` or `<x14:dataValidation>`.
 *
 * @returns undefined for one without a rule (only an input message) or with one this layer does not know.
 */
export function readValidation(
  element: XmlElement,
  id: string,
  areas: Area[],
): DataValidationModel | undefined {
  const rule = readValidationRule(element);
  const text = (name: string): string => unescapeCellText(element.attribute(name) ?? "");
  const style = alertStyleWords.toModel(element.attribute("errorStyle") ?? "stop") ?? "Stop";
  return rule === undefined || areas.length === 0
    ? undefined
    : {
        id,
        areas,
        rule,
        ignoreBlanks: element.booleanAttribute("allowBlank", false),
        prompt: {
          showPrompt: element.booleanAttribute("showInputMessage", false),
          title: text("promptTitle"),
          message: text("prompt"),
        },
        errorAlert: {
          showAlert: element.booleanAttribute("showErrorMessage", false),
          style: style as DataValidationModel["errorAlert"]["style"],
          title: text("errorTitle"),
          message: text("error"),
        },
      };
}

function readValidationRule(element: XmlElement): ValidationRule | undefined {
  const type = validationTypeWords.toModel(element.attribute("type") ?? "none");
  const operator = operatorWords.toModel(element.attribute("operator") ?? "between");
  const formula1 = formulaOf(element, "formula1");
  const formula2 = formulaOf(element, "formula2");
  if (type === undefined || formula1 === undefined) {
    return undefined;
  }
  if (type === "List") {
    const isLiteral = formula1.startsWith('"') && formula1.endsWith('"') && formula1.length >= 2;
    return {
      type,
      source: isLiteral
        ? unescapeCellText(formula1.slice(1, -1).replaceAll('""', '"'))
        : toModelFormula(formula1),
      inCellDropDown: !element.booleanAttribute("showDropDown", false),
    };
  }
  if (type === "Custom") {
    return { type, formula: toModelFormula(formula1) };
  }
  return operator === undefined
    ? undefined
    : {
        type: type as Exclude<ValidationRule["type"], "List" | "Custom">,
        operator: operator as CellValueOperator,
        formula1: readOperand(formula1),
        formula2: formula2 === undefined ? null : readOperand(formula2),
      };
}

/** The extension wraps the text in `<xm:f>`. */
function formulaOf(element: XmlElement, name: string): string | undefined {
  const formula = element.child(name);
  const text = formula?.child("f")?.text ?? formula?.text;
  return text === "" ? undefined : text;
}

function readOperand(text: string): ValidationOperand {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : toModelFormula(text);
}
