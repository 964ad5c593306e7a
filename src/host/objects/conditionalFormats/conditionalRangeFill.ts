import { asColour } from "../format/asColour.ts";
import { defineObject } from "../defineObject.ts";
import { changeLooks } from "./changeLooks.ts";

/** A rule's fill. */
export const conditionalRangeFill = defineObject("ConditionalRangeFill", {
  properties: {
    color: {
      get: ({ rule }) => rule.format.fillColor ?? null,
      set: (state, value, context) => {
        changeLooks(context, state, { fillColor: asColour(value) });
      },
    },
  },
  methods: {
    clear: (state, _args, context) => {
      changeLooks(context, state, { fillColor: null });
    },
  },
});
