import { asBoolean } from "../../protocol/arguments.ts";
import { asColour } from "../format/asColour.ts";
import { defineObject } from "../defineObject.ts";
import { changeRule } from "./changeRule.ts";

/** `dataBar.positiveFormat`. A border that is not drawn has the colour "". */
export const conditionalDataBarPositiveFormat = defineObject("ConditionalDataBarPositiveFormat", {
  properties: {
    fillColor: {
      get: ({ rule }) => rule.positive.fillColor,
      set: (state, value, context) => {
        changeRule(context, state, { positive: { ...state.rule.positive, fillColor: asColour(value) } });
      },
    },
    gradientFill: {
      get: ({ rule }) => rule.positive.gradientFill,
      set: (state, value, context) => {
        changeRule(context, state, { positive: { ...state.rule.positive, gradientFill: asBoolean(value) } });
      },
    },
    borderColor: {
      get: ({ rule }) => rule.positive.borderColor ?? "",
      set: (state, value, context) => {
        const borderColor = value === "" ? null : asColour(value);
        changeRule(context, state, { positive: { ...state.rule.positive, borderColor } });
      },
    },
  },
});
