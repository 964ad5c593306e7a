import { asBoolean, asChoice, asRecord, asText } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { touchSheet } from "../touchSheet.ts";
import { changeValidation } from "./changeValidation.ts";
import { cutValidations } from "./cutValidations.ts";
import { defaultMessages } from "./defaultMessages.ts";
import { printRule } from "./printRule.ts";
import { readRule } from "./readRule.ts";
import { validationOf } from "./validationOf.ts";

/**
 * `range.dataValidation`. One validation holds the whole rectangle. What differs within the range reads as null.
 *
 * `valid` and `getInvalidCells` are not built: they would evaluate rules.
 */
export const dataValidation = defineObject("DataValidation", {
  properties: {
    /** "None", the rule's type, "Inconsistent" (some cells have one) or "MixedCriteria" (different ones). */
    type: {
      get: (range) => {
        const found = validationOf(range);
        return typeof found === "string" ? found : found.rule.type;
      },
    },
    /** `{list: {inCellDropDown, source}}`, `{wholeNumber: {formula1, formula2, operator}}` … `{}` for none. */
    rule: {
      get: (range) => {
        const found = validationOf(range);
        return typeof found === "string" ? (found === "None" ? {} : null) : printRule(found.rule);
      },
      set: (range, value, context) => {
        changeValidation(context, range, { rule: readRule(value) });
      },
    },
    ignoreBlanks: {
      get: (range) => {
        const found = validationOf(range);
        return typeof found === "string" ? (found === "None" ? true : null) : found.ignoreBlanks;
      },
      set: (range, value, context) => {
        changeValidation(context, range, { ignoreBlanks: asBoolean(value) });
      },
    },
    prompt: {
      get: (range) => {
        const found = validationOf(range);
        return typeof found === "string" ? (found === "None" ? defaultMessages.prompt : null) : found.prompt;
      },
      set: (range, value, context) => {
        const { showPrompt, title, message } = asRecord(value);
        changeValidation(context, range, {
          prompt: { showPrompt: asBoolean(showPrompt), title: asText(title), message: asText(message) },
        });
      },
    },
    errorAlert: {
      get: (range) => {
        const found = validationOf(range);
        return typeof found === "string"
          ? found === "None"
            ? defaultMessages.errorAlert
            : null
          : found.errorAlert;
      },
      set: (range, value, context) => {
        const { showAlert, style, title, message } = asRecord(value);
        changeValidation(context, range, {
          errorAlert: {
            showAlert: asBoolean(showAlert),
            style: asChoice(style, ["Stop", "Warning", "Information"]),
            title: asText(title),
            message: asText(message),
          },
        });
      },
    },
  },
  methods: {
    clear: ({ sheet, area }, _args, context) => {
      requireUnprotected(sheet);
      cutValidations(sheet, area);
      touchSheet(context, sheet, "dataValidations");
    },
  },
});
