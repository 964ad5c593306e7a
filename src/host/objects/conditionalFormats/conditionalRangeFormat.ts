import { asText } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { changeLooks } from "./changeLooks.ts";

/** A rule's `format`: only what differs from the cell's own looks; the rest reads as null. */
export const conditionalRangeFormat = defineObject("ConditionalRangeFormat", {
  properties: {
    numberFormat: {
      get: ({ rule }) => rule.format.numberFormat ?? null,
      set: (state, value, context) => {
        changeLooks(context, state, { numberFormat: asText(value) });
      },
    },
  },
  objects: {
    font: (state) => hostObject("ConditionalRangeFont", state),
    fill: (state) => hostObject("ConditionalRangeFill", state),
    borders: (state) => hostObject("ConditionalRangeBorderCollection", state),
  },
});
