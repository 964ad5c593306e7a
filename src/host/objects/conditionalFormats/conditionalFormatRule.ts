import { asText } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { changeRule } from "./changeRule.ts";

/** `custom.rule`: unlike the other kinds' rules an object of its own, with the formula as its property. */
export const conditionalFormatRule = defineObject("ConditionalFormatRule", {
  properties: {
    formula: {
      get: ({ rule }) => rule.formula,
      set: (state, value, context) => {
        const formula = asText(value);
        if (!formula.startsWith("=") || formula.length < 2) {
          throw invalidArgument();
        }
        changeRule(context, state, { formula });
      },
    },
  },
});
