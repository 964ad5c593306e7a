import { defineObject } from "../defineObject.ts";
import { touchWorkbook } from "../touchWorkbook.ts";

/** One of `workbook.settings`. */
export const setting = defineObject("Setting", {
  key: ({ key }) => key,
  exists: ({ workbook, key }) => workbook.settings.has(key),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value, context) => {
        workbook.settings.set(key, value ?? null);
        touchWorkbook(context, "settings");
      },
    },
  },
  methods: {
    delete: ({ workbook, key }, _args, context) => {
      workbook.settings.delete(key);
      touchWorkbook(context, "settings");
    },
  },
});
