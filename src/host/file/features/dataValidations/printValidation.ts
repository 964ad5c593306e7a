import type {
  DataValidationModel,
  ValidationOperand,
  ValidationRule,
} from "../../../model/dataValidation.ts";
import { FileError } from "../../FileError.ts";
import { escapeCellText } from "../../xml/cellText.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { toFileText } from "../block/formulaText.ts";
import { type AttributeValue, printElement } from "../block/printElement.ts";
import { printSqref } from "../block/sqref.ts";
import { operatorWords } from "../conditionalFormats/ruleWords.ts";
import { alertStyleWords, validationTypeWords } from "./validationWords.ts";

/** Characters; Excel finds a file damaged that holds more. */
const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

/** Prints a `<dataValidation>` from the model. */
export function printValidation(validation: DataValidationModel): string {
  const { rule, prompt, errorAlert } = validation;
  const style = alertStyleWords.toFile(errorAlert.style);
  const attributes: Record<string, AttributeValue> = {
    type: validationTypeWords.toFile(rule.type),
    errorStyle: style === "stop" ? null : style,
    ...operatorAttribute(rule),
    allowBlank: validation.ignoreBlanks ? true : null,
    // The format's name for it is the wrong way round: 1 takes the drop-down away.
    showDropDown: rule.type === "List" && !rule.inCellDropDown ? true : null,
    showInputMessage: prompt.showPrompt ? true : null,
    showErrorMessage: errorAlert.showAlert ? true : null,
    errorTitle: printText(errorAlert.title, longestTitle),
    error: printText(errorAlert.message, longestMessage),
    promptTitle: printText(prompt.title, longestTitle),
    prompt: printText(prompt.message, longestMessage),
    sqref: printSqref(validation.areas),
  };
  return printElement("dataValidation", attributes, printFormulas(rule));
}

function operatorAttribute(rule: ValidationRule): Record<string, AttributeValue> {
  const isDefault = rule.type === "List" || rule.type === "Custom" || rule.operator === "Between";
  return isDefault ? {} : { operator: operatorWords.toFile(rule.operator) };
}

/** ST_Xstring: line ends as `_x000a_`, nothing when empty. */
function printText(text: string, longest: number): string | null {
  if (text.length > longest) {
    throw new FileError(
      "invalid_model",
      `A validation's text has ${String(text.length)} characters; ${String(longest)} are allowed.`,
    );
  }
  return text === ""
    ? null
    : text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/\r\n|\r|\n/g, "_x000a_");
}

function printFormulas(rule: ValidationRule): string[] {
  switch (rule.type) {
    case "List":
      return [printElement("formula1", {}, printList(rule.source))];
    case "Custom":
      return [printElement("formula1", {}, escapeXml(toFileText(rule.formula)))];
    default:
      return [
        printElement("formula1", {}, printOperand(rule.formula1)),
        rule.formula2 === null ? "" : printElement("formula2", {}, printOperand(rule.formula2)),
      ];
  }
}

function printOperand(operand: ValidationOperand): string {
  return escapeXml(toFileText(String(operand)));
}

function printList(source: string): string {
  if (source.startsWith("=")) {
    return escapeXml(toFileText(source));
  }
  if (source.length > longestList) {
    throw new FileError(
      "invalid_model",
      `A list of choices has ${String(source.length)} characters; 255 are allowed.`,
    );
  }
  return escapeCellText(`"${source.replaceAll('"', '""')}"`);
}
