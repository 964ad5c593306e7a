import { asBoolean } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";

/** The add-in's own run-time switches. */
export const runtime = defineObject("Runtime", {
  properties: {
    enableEvents: {
      get: (_workbook, context) => context.session.areEventsEnabled,
      set: (_workbook, value, context) => {
        context.session.areEventsEnabled = asBoolean(value);
      },
    },
  },
});
