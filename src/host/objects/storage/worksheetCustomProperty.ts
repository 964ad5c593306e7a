import { asText } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { touchSheet } from "../touchSheet.ts";

/** One of `sheet.customProperties`: a text under a key, kept with the sheet. */
export const worksheetCustomProperty = defineObject("WorksheetCustomProperty", {
  key: ({ key }) => key,
  exists: ({ sheet, key }) => sheet.customProperties.has(key),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value, context) => {
        sheet.customProperties.set(key, asText(value));
        touchSheet(context, sheet, "customProperties");
      },
    },
  },
  methods: {
    delete: ({ sheet, key }, _args, context) => {
      sheet.customProperties.delete(key);
      touchSheet(context, sheet, "customProperties");
    },
  },
});
