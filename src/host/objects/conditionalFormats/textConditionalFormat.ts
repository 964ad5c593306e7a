import { asChoice, asRecord, asText } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { changeRule } from "./changeRule.ts";

const operators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

/** `textComparison`. */
export const textConditionalFormat = defineObject("TextConditionalFormat", {
  properties: {
    rule: {
      get: ({ rule }) => ({ operator: rule.operator, text: rule.text }),
      set: (state, value, context) => {
        const { operator, text } = asRecord(value);
        changeRule(context, state, {
          operator: asChoice(operator, operators),
          text: asText(text),
        });
      },
    },
  },
  objects: { format: (state) => hostObject("ConditionalRangeFormat", state) },
});
