import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

/** `custom`: a formula, seen from the range's top-left cell, and the looks where it is true. */
export const customConditionalFormat = defineObject("CustomConditionalFormat", {
  objects: {
    rule: (state) => hostObject("ConditionalFormatRule", state),
    format: (state) => hostObject("ConditionalRangeFormat", state),
  },
});
