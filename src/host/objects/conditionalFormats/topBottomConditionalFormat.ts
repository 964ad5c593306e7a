import { asChoice, asNumber, asRecord } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { changeRule } from "./changeRule.ts";

/** `topBottom`: rank 1..1000 of items, 1..100 of percent. */
export const topBottomConditionalFormat = defineObject("TopBottomConditionalFormat", {
  properties: {
    rule: {
      get: ({ rule }) => ({ type: rule.rule, rank: rule.rank }),
      set: (state, value, context) => {
        const { type, rank: asked } = asRecord(value);
        const rule = asChoice(type, ["TopItems", "TopPercent", "BottomItems", "BottomPercent"]);
        const rank = asNumber(asked);
        if (!Number.isInteger(rank) || rank < 1 || rank > (rule.endsWith("Percent") ? 100 : 1000)) {
          throw invalidArgument();
        }
        changeRule(context, state, { rule, rank });
      },
    },
  },
  objects: { format: (state) => hostObject("ConditionalRangeFormat", state) },
});
